package org.balancingact.app.play;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Icon;
import org.balancingact.app.story.StoryParts;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Visit;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Scenario;

/** What came of the latest pick, in place: below the option that was picked. The way on stands where the option was confirmed. */
final class ToldView extends DecisionPage {
    private static final Messages MESSAGES = Messages.of("play");

    private final ToldContent content;
    private final Runnable next;
    private final Button goOn;
    private final VBox told;

    /**
     * @param visit the scene in which it was picked
     * @param goOn  what the button says
     */
    ToldView(Scenario scenario, Visit visit, Choice choice, String goOn, Runnable next) {
        this(new Story(scenario, visit), new ToldOptions(choice), told(scenario, choice),
                Buttons.withKey(Buttons.primary(goOn, next), MESSAGES.text("key.enter")), next);
    }

    private ToldView(Story story, ToldOptions options, VBox told, Button goOn, Runnable next) {
        this(story, options, told, below(options), goOn, next);
    }

    private ToldView(Story story, ToldOptions options, VBox told, Label below, Button goOn, Runnable next) {
        this(story, new ToldContent(story, MESSAGES.text("told.chosen"), options, told, below), told, goOn, next);
        told.getChildren().add(below);
    }

    private ToldView(Story story, ToldContent content, VBox told, Button goOn, Runnable next) {
        super(story, content, goOn, saved());
        this.content = content;
        this.next = next;
        this.goOn = goOn;
        this.told = told;
        getStyleClass().add("moment");
        setId("consequence");
        goOn.setId("go-on");
    }

    private static VBox told(Scenario scenario, Choice choice) {
        VBox told = new VBox();
        told.getChildren().addAll(new StoryParts(scenario).nodes(choice.consequence()));
        told.getStyleClass().add("told-in-place");
        return told;
    }

    private static Label below(ToldOptions options) {
        Label below = new Label(MESSAGES.plural("told.below", options.below(), Numbers.inWordsFirst(options.below())));
        below.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        return below;
    }

    private static Label saved() {
        Label saved = Icon.CHECK.before(new Label(MESSAGES.text("told.saved")));
        saved.getStyleClass().add("saved");
        return saved;
    }

    @Override
    public void begin() {
        dress();
        goOn.requestFocus();
        layout();
        if (isScrolled()) {
            reveal(told);
        }
    }

    @Override
    public void setPlain(boolean plain) {
        content.setPlain(plain);
    }

    @Override
    public boolean rises() {
        return false;
    }

    /** Nothing comes in but what is new. */
    @Override
    public Stream<Node> entering() {
        return Stream.of(told);
    }

    @Override
    public void goOn() {
        next.run();
    }
}
