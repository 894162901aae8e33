package org.balancingact.app.play;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.balancingact.app.control.ActionPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;

/** Play at rest, below the stage of the moment: all is saved, go on now or leave. */
final class PauseView extends ActionPage implements PageView {
    private final Runnable resume;
    private final Button goOn;

    /**
     * @param minutesLeft about how many the rest of the story takes
     * @param stepBack    takes the latest pick back, where that is allowed
     */
    PauseView(int minutesLeft, Runnable resume, Optional<Runnable> stepBack, Runnable settings, Runnable leave) {
        this(minutesLeft, Buttons.withKey(Buttons.primary(Messages.of("play").text("pause.go-on"), resume),
                Messages.of("play").text("key.enter")), resume, stepBack, settings, leave);
    }

    private PauseView(int minutesLeft, Button goOn, Runnable resume, Optional<Runnable> stepBack, Runnable settings, Runnable leave) {
        super(goOn, secondary("leave", "pause.leave", leave));
        this.resume = resume;
        this.goOn = goOn;
        goOn.setId("go-on");
        setId("pause-page");
        Messages messages = Messages.of("play");
        VBox words = new VBox(Paragraph.display(messages.text("pause.saved")),
                new Paragraph(Lists.sentences(messages.text("pause.where"), messages.plural("pause.minutes", minutesLeft))), actionPlace(), more(stepBack, settings));
        words.getStyleClass().add("reading");
        PageMargins.keep(words, 2, 2);
        setContent(words);
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
