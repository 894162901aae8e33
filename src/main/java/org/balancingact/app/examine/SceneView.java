package org.balancingact.app.examine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.NetEffects;
import org.balancingact.analysis.survey.Share;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.analysis.survey.Way;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.story.StoryParts;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.AuthorWords;
import org.balancingact.report.words.CensusWords;
import org.balancingact.report.words.ConditionWords;
import org.balancingact.report.words.FacilitatorWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.NetEffectsWords;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scene;

/** The selected scene: its name and facts and, on request, its text and its options with what becomes of them. */
final class SceneView extends VBox {
    private final Messages messages = Messages.of("examine");
    private final ExamineViewModel model;
    private final VBox title = Styles.on(new VBox(), "scene-title");
    private final Paragraph unreached = Paragraph.note("");
    private final VBox details = Styles.on(new VBox(), "scene-details");
    private final Button show = Buttons.small("show-scene", Buttons.secondary(messages.text("scene.show"), this::changeDetails));
    private boolean open;

    SceneView(ExamineViewModel model) {
        this.model = model;
        createView();
        model.selectedProperty().subscribe(scene -> refresh());
        model.surveyProperty().subscribe(survey -> refresh());
        model.censusProperty().subscribe(census -> refresh());
        model.unreachedProperty().subscribe(this::tellUnreached);
    }

    private void createView() {
        setId("scene");
        getStyleClass().add("scene-view");
        HBox buttons = new HBox(Buttons.small("preview", Buttons.secondary(messages.text("scene.preview"), model::preview)), show);
        buttons.getStyleClass().add("examine-tools");
        getChildren().setAll(Rules.strong(), new EndsRow(title, buttons), unreached, details, Rules.hairline());
        for (Node part : new Node[] {unreached, details}) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    private void changeDetails() {
        open = !open;
        show.setText(messages.text(open ? "scene.hide" : "scene.show"));
        refresh();
    }

    private void tellUnreached(Optional<Scene> scene) {
        unreached.setVisible(scene.isPresent());
        unreached.setText(messages.text("scene.unreached"));
    }

    private void refresh() {
        model.selectedProperty().get().ifPresent(scene -> {
            showTitle(scene);
            details.setVisible(open);
            details.getChildren().clear();
            if (open) {
                AuthorWords author = new AuthorWords(model.pictureProperty().get().orElseThrow().scenario());
                notes(author.scene(scene).lines().toList());
                scene.text().forEach(passage -> details.getChildren().add(text(passage)));
                scene.decision().ifPresent(decision -> notes(author.decision(decision)));
                scene.options().forEach(option -> details.getChildren().add(option(scene, option, author)));
                facilitator(scene);
            }
        });
    }

    private void notes(List<String> lines) {
        lines.forEach(line -> details.getChildren().add(Paragraph.note(line)));
    }

    private void facilitator(Scene scene) {
        List<String> lines = Stream.concat(FacilitatorWords.lines(scene.facilitator()).stream(),
                FacilitatorWords.guide(model.pictureProperty().get().orElseThrow().scenario(), scene).stream()).toList();
        if (!lines.isEmpty()) {
            details.getChildren().add(new Paragraph(messages.text("scene.facilitator"), Styles.STRONG));
            notes(lines);
        }
    }

    private void showTitle(Scene scene) {
        Optional<Survey> survey = model.surveyProperty().get();
        Label number = new Label(model.pictureProperty().get().flatMap(picture -> picture.number(scene.id())).orElse(""));
        number.getStyleClass().addAll(Styles.STRONG, "scene-number");
        Label name = Styles.on(new Label(scene.title()), Styles.SERIF, Styles.CARD_TITLE);
        HBox first = Styles.on(new HBox(name), "scene-name");
        if (!number.getText().isEmpty()) {
            first.getChildren().add(0, number);
        }
        String share = ShareWords.ofScene(scene.id(), survey);
        String facts = scene.decision().map(decision -> facts(decision, share)).orElseGet(() -> messages.text("scene.facts.interlude", share));
        title.getChildren().setAll(first, Paragraph.note(facts));
    }

    private String facts(Decision decision, String share) {
        String dimension = Names.of(decision.dimension());
        Asked asked = Asked.of(decision);
        return asked == Asked.EITHER ? messages.text("scene.facts.either", dimension, share)
                : messages.text("scene.facts", dimension, Names.of(asked), share);
    }

    private Node text(Passage passage) {
        Node words = new StoryParts(model.pictureProperty().get().orElseThrow().scenario()).node(passage.part());
        return passage.when().isEmpty() ? words : new VBox(Paragraph.note(messages.text("scene.condition", words(passage.when().get()))), words);
    }

    private Node option(Scene scene, Option option, AuthorWords author) {
        Optional<Survey> survey = model.surveyProperty().get();
        String share = survey.map(known -> ShareWords.ofRuns(known.share(known.options(), option.id())))
                .orElseGet(() -> messages.text("share.waiting"));
        VBox words = new VBox(new Paragraph(option.text()),
                Paragraph.note(messages.text("option.facts", Names.of(option.style()), Names.of(option.craft()), share)),
                Paragraph.note(messages.text("option.routes", routes(option, survey))));
        author.option(option).forEach(line -> words.getChildren().add(Paragraph.note(line)));
        option.consequence().forEach(passage -> words.getChildren().add(text(passage)));
        model.pictureProperty().get().ifPresent(picture -> words.getChildren().add(
                Paragraph.note(NetEffectsWords.sentence(NetEffects.of(picture.scenario(), scene, option)))));
        option.requires().ifPresent(condition ->
                words.getChildren().add(Paragraph.note(messages.text("option.required", words(condition)))));
        model.censusProperty().get().ifPresent(census -> census.options().stream()
                .filter(figures -> figures.option().equals(option.id()))
                .flatMap(figures -> CensusWords.against(figures, census, this::quoted).stream())
                .forEach(remark -> words.getChildren().add(Paragraph.note(remark))));
        return Styles.on(new HBox(new StyleMark(option.style()), words), "scene-option");
    }

    private String words(Condition condition) {
        return model.pictureProperty().get().map(picture -> new ConditionWords(picture.scenario()).of(condition)).orElseThrow();
    }

    /** What a card shows of an option beside the one that is looked at. */
    private String quoted(String optionId) {
        return model.selectedProperty().get().flatMap(Scene::decision)
                .map(decision -> messages.text("option.quoted", decision.option(optionId).brief())).orElse(optionId);
    }

    private String routes(Option option, Optional<Survey> survey) {
        return Lists.plain(option.next().stream().map(Route::to).distinct().map(to -> {
            String name = to.equals(Route.END) ? messages.text("route.end") : sceneTitle(to);
            return survey.filter(known -> option.next().size() > 1).map(known -> {
                Share share = known.share(known.routes(), new Way(option.id(), to));
                return messages.text("option.route", name, ShareWords.ofRuns(share));
            }).orElse(name);
        }).toList());
    }

    private String sceneTitle(String id) {
        return model.pictureProperty().get().flatMap(picture -> picture.scene(id)).map(Scene::title).orElse(id);
    }
}
