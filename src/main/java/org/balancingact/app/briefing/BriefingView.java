package org.balancingact.app.briefing;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.CoverArt;
import org.balancingact.app.control.ActionPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Choices;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Disclosure;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.StoryLength;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Mode;
import org.balancingact.scenario.Promise;
import org.balancingact.scenario.Scenario;

/** Role, setting and cast of a scenario; how to play it; and the button to begin. */
public final class BriefingView extends ActionPage implements Screen {
    private final Messages messages = Messages.of("briefing");
    private final BriefingViewModel model;
    private final Button begin;

    public BriefingView(BriefingViewModel model) {
        this(model, Buttons.withKey(Buttons.primary(Messages.of("briefing").text("begin"), model::begin),
                Messages.of("briefing").text("begin.key")));
    }

    private BriefingView(BriefingViewModel model, Button begin) {
        super(begin, new Paragraph(Messages.of("briefing").text("welcome"), Styles.MUTED));
        this.model = model;
        this.begin = begin;
        setId("briefing");
        begin.setId("begin");
        VBox sections = new VBox(new Columns(story(), choices(), 0.588, 4));
        PageMargins.keep(sections, 1.5, 2);
        setContent(sections);
        addEventHandler(KeyEvent.KEY_PRESSED, this::beginOnEnter);
    }

    private Node story() {
        Scenario scenario = model.scenario();
        CoverArt cover = new CoverArt(scenario.cover(), scenario.id());
        VBox story = new VBox(cover, Paragraph.display(scenario.title()), new Paragraph(facts(scenario), Styles.MUTED));
        scenario.briefing().forEach(paragraph -> story.getChildren().add(Paragraph.story(paragraph)));
        if (!scenario.setting().isEmpty()) {
            story.getChildren().add(new Disclosure(messages.text("setting"), String.join("\n\n", scenario.setting())));
        }
        story.getStyleClass().add("briefing-story");
        return story;
    }

    private String facts(Scenario scenario) {
        StoryLength length = model.length();
        String decisions = length.isCertain() ? messages.text("decisions", length.most())
                : messages.text("decisions.between", length.fewest(), length.most());
        return messages.text("facts", scenario.role(), scenario.weeks(), decisions, scenario.minutes());
    }

    private Node choices() {
        VBox choices = Styles.on(new VBox(), "briefing-choices");
        if (!model.scenario().cast().isEmpty()) {
            choices.getChildren().addAll(new Paragraph(messages.text("cast"), Styles.STRONG), new CastGrid(model.scenario().cast()));
        }
        model.scenario().promise().ifPresent(promise -> choices.getChildren().addAll(new Paragraph(promise.ask(), Styles.STRONG), promises(promise)));
        choices.getChildren().addAll(new Paragraph(messages.text("mode"), Styles.STRONG), modes(), alias(), trouble(), actionPlace());
        return choices;
    }

    /** Nothing need be promised, and nothing is until it is chosen. */
    private Node promises(Promise promise) {
        ToggleGroup group = new ToggleGroup();
        VBox choices = Styles.on(new VBox(Rules.hairline()), "promise");
        for (Promise.Choice choice : promise.choices()) {
            choices.getChildren().addAll(Choices.one(Optional.of(choice.id()), model.promiseProperty(), group, choice.id(), choice.text(), ""), Rules.hairline());
        }
        choices.getChildren().addAll(Choices.one(Optional.empty(), model.promiseProperty(), group, "no-promise", messages.text("promise.none"),
                messages.text("promise.note")), Rules.hairline());
        return choices;
    }

    private Node modes() {
        ToggleGroup group = new ToggleGroup();
        VBox modes = new VBox();
        modes.getChildren().add(Rules.hairline());
        for (Mode mode : new Mode[] {Mode.LEARN, Mode.ASSESS, Mode.EXPLORE}) {
            modes.getChildren().addAll(Choices.one(mode, model.modeProperty(), group, "mode-" + mode.id(),
                    messages.text("mode." + mode.id()), messages.text("mode.note." + mode.id())), Rules.hairline());
        }
        return modes;
    }

    private Node alias() {
        TextField field = new TextField();
        field.setId("alias");
        field.setPromptText(messages.text("alias.prompt"));
        field.textProperty().bindBidirectional(model.aliasProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label label = new Paragraph(messages.text("alias"), Styles.MUTED);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        return Styles.on(new HBox(label, field), "button-row");
    }

    private Node trouble() {
        SignedLine trouble = SignedLine.alert("");
        model.troubleProperty().subscribe(what -> {
            trouble.say(what.orElse(""), true);
            trouble.setVisible(what.isPresent());
            trouble.setManaged(what.isPresent());
        });
        return trouble;
    }

    private void beginOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.begin();
            event.consume();
        }
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(model.scenario().title());
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.LIBRARY);
    }

    @Override
    public void shown() {
        dress();
        begin.requestFocus();
    }

    @Override
    public boolean clicked(Clicker key) {
        if (!turn(key == Clicker.FORWARD) && key == Clicker.FORWARD) {
            model.begin();
        }
        return true;
    }
}
