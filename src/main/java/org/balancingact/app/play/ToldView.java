package org.balancingact.app.play;

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

/** What came of the latest pick. */
final class ToldView extends InPlacePage {
    private static final Messages MESSAGES = Messages.of("play");

    /**
     * @param visit the scene in which it was picked
     * @param goOn  what the button says
     */
    ToldView(Scenario scenario, Visit visit, Choice choice, String goOn, Runnable next) {
        this(scenario, visit, choice, new ToldOptions(choice), goOn, next);
    }

    private ToldView(Scenario scenario, Visit visit, Choice choice, ToldOptions options, String goOn, Runnable next) {
        this(scenario, visit, choice, options, below(options), goOn, next);
    }

    private ToldView(Scenario scenario, Visit visit, Choice choice, ToldOptions options, Label below, String goOn, Runnable next) {
        super(new Story(scenario, visit), options, Buttons.withKey(Buttons.primary(goOn, next), MESSAGES.text("key.enter")), saved(),
                told(scenario, choice, below), below, next);
        setId("consequence");
    }

    private static VBox told(Scenario scenario, Choice choice, Label below) {
        VBox told = Styles.on(new VBox(), "told-in-place");
        told.getChildren().addAll(new StoryParts(scenario).nodes(choice.consequence()));
        told.getChildren().add(below);
        return told;
    }

    private static Label below(ToldOptions options) {
        return Styles.on(new Label(MESSAGES.plural("told.below", options.below(), Numbers.inWordsFirst(options.below()))), Styles.NOTE,
                Styles.MUTED);
    }

    private static Label saved() {
        Label saved = Icon.CHECK.before(new Label(MESSAGES.text("told.saved")));
        saved.getStyleClass().add("saved");
        return saved;
    }
}
