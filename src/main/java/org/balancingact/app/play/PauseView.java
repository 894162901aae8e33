package org.balancingact.app.play;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.balancingact.app.control.ActionPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Run;
import org.balancingact.engine.StoryLength;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;

/** Play at rest, below the stage of the moment: all is saved, go on now or leave. */
final class PauseView extends ActionPage implements PageView {
    /** Of the width, without the gap: as a question beside what it is about. */
    private static final double WORDS = 40.0 / 68;
    private static final double GAP = 4;

    private final Runnable resume;
    private final Button goOn;

    /**
     * @param run      as it is left
     * @param stepBack takes the latest pick back, where that is allowed
     */
    PauseView(Run run, Runnable resume, Optional<Runnable> stepBack, Runnable settings, Runnable leave) {
        this(run, Buttons.withKey(Buttons.primary(Messages.of("play").text("pause.go-on"), resume),
                Messages.of("play").text("key.enter")), resume, stepBack, settings, leave);
    }

    private PauseView(Run run, Button goOn, Runnable resume, Optional<Runnable> stepBack, Runnable settings, Runnable leave) {
        super(goOn, secondary("leave", "pause.leave", leave));
        this.resume = resume;
        this.goOn = goOn;
        goOn.setId("go-on");
        setId("pause-page");
        Messages messages = Messages.of("play");
        VBox words = Styles.on(new VBox(Paragraph.display(messages.text("pause.saved")), new Paragraph(Lists.sentences(messages.text("pause.where"),
                messages.plural("pause.minutes", StoryLength.minutesLeft(run)))), actionPlace(), more(stepBack, settings)), "reading");
        VBox page = new VBox(new Columns(words, new LookingBack(run), WORDS, GAP));
        PageMargins.keep(page, 2, 2);
        setContent(page);
    }

    private FlowPane more(Optional<Runnable> stepBack, Runnable settings) {
        Button fullScreen = Buttons.withKey(secondary("full-screen", "pause.full-screen", this::toggleFullScreen),
                Messages.of("play").text("key.full-screen"));
        FlowPane more = new FlowPane();
        stepBack.ifPresent(back -> more.getChildren().add(secondary("pause-step-back", "step-back", back)));
        more.getChildren().addAll(secondary("pause-settings", "pause.settings", settings), fullScreen);
        more.getStyleClass().add("button-row");
        return more;
    }

    private static Button secondary(String id, String text, Runnable action) {
        return Buttons.named(id, Buttons.secondary(Messages.of("play").text(text), action));
    }

    private void toggleFullScreen() {
        Stage window = (Stage) getScene().getWindow();
        window.setFullScreen(!window.isFullScreen());
    }

    @Override
    public void begin() {
        dress();
        goOn.requestFocus();
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public void goOn() {
        resume.run();
    }
}
