package org.balancingact.app.briefing;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.SlipPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Choices;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.DirectScrollPane;
import org.balancingact.app.control.Disclosure;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Scrolling;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.story.CastGrid;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.StoryLength;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.Mode;
import org.balancingact.picture.stage.Staging;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.WishWords;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Promise;
import org.balancingact.scenario.Scenario;

/**
 * Role, setting and cast of a scenario; how to play it; and the button to begin. Above it the stage of its first scene, with nobody in
 * it yet, and the title on a slip of paper.
 */
public final class BriefingView implements Screen {
    /** Of the width, without the gap between: the story. */
    private static final double STORY = 0.6;
    private static final double GAP = 2;

    private final Messages messages = Messages.of("briefing");
    private final BriefingViewModel model;
    private final OpenWords words;
    private final Runnable withRoom;
    private final Button begin;
    private final ScrollPane scroll = Styles.on(DirectScrollPane.upright(), "page");
    private final SlipPage view;

    /**
     * @param words    in which each gauge opens its meaning
     * @param withRoom leads to a room that plays it together
     */
    public BriefingView(BriefingViewModel model, OpenWords words, Runnable withRoom) {
        this.model = model;
        this.words = words;
        this.withRoom = withRoom;
        begin = Buttons.named("begin", Buttons.withKey(Buttons.primary(messages.text("begin"), model::begin), messages.text("begin.key")));
        Footer footer = new Footer(messages.text("welcome"));
        footer.setButtons(begin);
        view = new SlipPage(new Staging(model.scenario()).opening(), model.scenario().title(), scroll, footer);
        createView();
    }

    private void createView() {
        view.setId("briefing");
        VBox sections = new VBox(new Columns(story(), choices(), STORY, GAP));
        PageMargins.keep(sections, 0.375, 0.5);
        scroll.setContent(sections);
        Scrolling.byKeys(view, scroll);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::beginOnEnter);
    }

    private Node story() {
        VBox story = Styles.on(new VBox(new Paragraph(facts(model.scenario()), Styles.NOTE, Styles.MUTED)), "briefing-story");
        Paragraph wish = Styles.on(new Paragraph(""), "briefing-wish");
        wish.setId("wish");
        model.wishProperty().subscribe(what -> {
            wish.setText(what.map(told -> WishWords.before(told, model.scenario())).orElse(""));
            wish.setVisible(what.isPresent());
            wish.setManaged(what.isPresent());
        });
        story.getChildren().add(wish);
        model.scenario().briefing().forEach(paragraph -> story.getChildren().add(Paragraph.story(paragraph)));
        if (!model.scenario().setting().isEmpty()) {
            story.getChildren().add(new Disclosure(messages.text("setting"), String.join("\n\n", model.scenario().setting())));
        }
        if (isPromiseAsked()) {
            people().ifPresent(story.getChildren()::add);
        }
        return story;
    }

    /** What is asked stands beside the story, in sight also in a small window; then people stand below the story. */
    private boolean isPromiseAsked() {
        return model.scenario().promise().isPresent();
    }

    private Optional<Node> people() {
        return Optional.of(model.scenario().cast()).filter(cast -> !cast.isEmpty())
                .map(cast -> section(messages.text("title.cast"), new CastGrid(cast)));
    }

    private String facts(Scenario scenario) {
        StoryLength length = model.length();
        String decisions = length.isCertain() ? messages.text("decisions", length.most())
                : messages.text("decisions.between", length.fewest(), length.most());
        return messages.text("facts", scenario.role(), scenario.weeks(), decisions, scenario.minutes());
    }

    private Node choices() {
        VBox choices = Styles.on(new VBox(section(messages.text("title.how"), how())), "briefing-choices");
        if (!isPromiseAsked()) {
            people().ifPresent(choices.getChildren()::add);
        }
        model.scenario().promise().ifPresent(promise -> choices.getChildren().add(section(promise.ask(), promises(promise))));
        choices.getChildren().addAll(section(messages.text("title.mode"), Styles.on(new VBox(modes(), alias()), "briefing-section")),
                Buttons.named("with-room", Buttons.wrapping(Buttons.text(messages.text("room"), withRoom))), SignedLine.trouble(model.troubleProperty()));
        return choices;
    }

    private static VBox section(String title, Node content) {
        return Styles.on(new VBox(Paragraph.section(title), content), "briefing-section");
    }

    private Node how() {
        StoryLength length = model.length();
        String decisions = length.isCertain() ? messages.text("how.decisions", Numbers.inWords(length.most()))
                : messages.text("how.decisions.between", Numbers.inWords(length.fewest()), Numbers.inWords(length.most()));
        FlowPane gauges = Styles.on(new FlowPane(), "gauges", Styles.NOTE);
        gauges.setId("gauges");
        Arrays.stream(Indicator.values()).forEach(gauge -> gauges.getChildren().add(words.alone(gauge.id(), Names.brief(gauge))));
        return new VBox(new Paragraph(Lists.sentences(decisions, messages.text("how.errors"), messages.text("how.later")), Styles.NOTE), gauges);
    }

    /** Nothing need be promised, and nothing is until it is chosen. */
    private Node promises(Promise promise) {
        ToggleGroup group = new ToggleGroup();
        VBox choices = Styles.on(new VBox(), "promise");
        for (Promise.Choice choice : promise.choices()) {
            choices.getChildren().add(Choices.inLine(Optional.of(choice.id()), model.promiseProperty(), group, choice.id(), choice.text(), ""));
        }
        choices.getChildren().add(Choices.inLine(Optional.empty(), model.promiseProperty(), group, "no-promise", messages.text("promise.none"),
                messages.text("promise.note")));
        return choices;
    }

    private Node modes() {
        ToggleGroup group = new ToggleGroup();
        VBox modes = new VBox();
        for (Mode mode : new Mode[] {Mode.LEARN, Mode.ASSESS, Mode.EXPLORE}) {
            modes.getChildren().add(Choices.inLine(mode, model.modeProperty(), group, "mode-" + mode.id(),
                    messages.text("mode." + mode.id()), messages.text("mode.note." + mode.id())));
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
        label.setMinWidth(Region.USE_PREF_SIZE);
        return Styles.on(new HBox(label, field), "button-row");
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
        return view;
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.LIBRARY);
    }

    @Override
    public void shown() {
        view.applyCss();
        scroll.applyCss();
        begin.requestFocus();
        model.refresh();
    }

    @Override
    public boolean clicked(Clicker key) {
        if (!Scrolling.turn(scroll, key == Clicker.FORWARD) && key == Clicker.FORWARD) {
            model.begin();
        }
        return true;
    }
}
