package org.balancingact.app.play;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.balancingact.app.control.ActionPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Messages;

/** Play at rest: all is saved, go on now or leave. */
final class PauseView extends ActionPage implements PageView {
    private final Runnable resume;
    private final Button goOn;

    PauseView(Runnable resume, Runnable settings, Runnable leave) {
        this(Buttons.withKey(Buttons.primary(Messages.of("play").text("pause.go-on"), resume),
                Messages.of("play").text("key.enter")), resume, settings, leave);
    }

    private PauseView(Button goOn, Runnable resume, Runnable settings, Runnable leave) {
        super(goOn, secondary("leave", "pause.leave", leave));
        this.resume = resume;
        this.goOn = goOn;
        goOn.setId("go-on");
        setId("pause-page");
        Messages messages = Messages.of("play");
        VBox words = new VBox(Paragraph.display(messages.text("pause.saved")),
                new Paragraph(messages.text("pause.where")), actionPlace(), more(settings));
        words.getStyleClass().add("reading");
        PageMargins.keep(words, 4, 2);
        setContent(words);
    }

    private FlowPane more(Runnable settings) {
        Button fullScreen = Buttons.withKey(secondary("full-screen", "pause.full-screen", this::toggleFullScreen),
                Messages.of("play").text("key.full-screen"));
        FlowPane more = new FlowPane(secondary("pause-settings", "pause.settings", settings), fullScreen);
        more.getStyleClass().add("question-buttons");
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
