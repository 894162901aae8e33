package org.balancingact.app.play;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
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

/** A run that another window is playing: its story so far, to be read only. */
public final class StorySoFar implements Screen {
    private static final Messages MESSAGES = Messages.of("play");

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
        VBox story = new VBox(new Paragraph(MESSAGES.text("elsewhere"), Styles.STRONG));
        story.getStyleClass().add("story-so-far");
        for (Visit visit : run.visits()) {
            story.getChildren().addAll(Rules.hairline(), new Story(run.scenario(), visit));
            made(run, visit).ifPresent(choice -> story.getChildren().add(CheckpointView.text(choice, run.scenario())));
        }
        return story;
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
