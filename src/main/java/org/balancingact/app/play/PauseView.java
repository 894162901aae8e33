package org.balancingact.app.play;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.ActionPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Messages;

/** Play at rest: all is saved, go on now or leave. */
final class PauseView extends ActionPage implements PageView {
    private final Runnable resume;
    private final Button goOn;

    PauseView(Runnable resume, Runnable leave) {
        this(Buttons.withKey(Buttons.primary(Messages.of("play").text("pause.go-on"), resume),
                Messages.of("play").text("key.enter")), resume, leave);
    }

    private PauseView(Button goOn, Runnable resume, Runnable leave) {
        super(goOn, library(leave));
        this.resume = resume;
        this.goOn = goOn;
        goOn.setId("go-on");
        setId("pause-page");
        Messages messages = Messages.of("play");
        VBox words = new VBox(Paragraph.display(messages.text("pause.saved")),
                new Paragraph(messages.text("pause.where")), actionPlace());
        words.getStyleClass().add("reading");
        PageMargins.keep(words, 4, 2);
        setContent(words);
    }

    private static Button library(Runnable leave) {
        Button library = Buttons.secondary(Messages.of("play").text("pause.leave"), leave);
        library.setId("leave");
        return library;
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
