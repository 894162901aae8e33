package org.balancingact.app.play;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.art.StageForm;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.engine.Visit;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.Staging;

/** A run that another window is playing: its story so far, to be read only. */
public final class StorySoFar implements Screen {
    private static final Messages MESSAGES = Messages.of("play");

    /** Of the width, without the gap: as in play. */
    private static final double STORY = 33.5 / 68;
    private static final double GAP = 4;
    private static final double BELOW = 1;

    private final ReadingPage page;
    private final StoryBar bar;

    /**
     * @param goOn  tries to go on with the run in this window
     * @param close leads back to where one was
     */
    public StorySoFar(Run run, Runnable goOn, Runnable close) {
        page = new ReadingPage(MESSAGES.text("elsewhere.go-on"), goOn, MESSAGES.text("elsewhere.note"), story(run));
        page.setId("story-so-far");
        Button away = Buttons.small("close-story", Buttons.text(MESSAGES.text("elsewhere.close"), close));
        bar = new StoryBar(StoryBar.title(run.scenario().title()), MESSAGES.text("week", run.week()), away);
    }

    private static Node story(Run run) {
        VBox story = Styles.on(new VBox(new Paragraph(MESSAGES.text("elsewhere"), Styles.STRONG)), "story-so-far");
        run.visits().forEach(visit -> story.getChildren().addAll(Rules.hairline(),
                new Columns(new Story(run.scenario(), visit), beside(run, visit), STORY, GAP, BELOW)));
        return story;
    }

    /** The place of a scene as it was seen, and what came of the choice that was made there. */
    private static Node beside(Run run, Visit visit) {
        Staging staging = new Staging(run.scenario());
        VBox beside = Styles.on(new VBox(new StageArt(staging.scene(visit.scene()), staging.speaker(visit.scene()), StageForm.CHECKPOINT)),
                "scene-beside");
        made(run, visit).ifPresent(choice -> beside.getChildren().add(CheckpointView.text(choice, run.scenario())));
        return beside;
    }

    /** The decision that was made in the scene, if it has one and it has been made. */
    private static Optional<Choice> made(Run run, Visit visit) {
        boolean decided = !visit.scene().isInterlude() && visit.choicesBefore() < run.choices().size();
        return decided ? Optional.of(run.choices().get(visit.choicesBefore())) : Optional.empty();
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void shown() {
        page.begin();
    }

    @Override
    public boolean clicked(Clicker key) {
        page.turn(key == Clicker.FORWARD);
        return true;
    }
}
