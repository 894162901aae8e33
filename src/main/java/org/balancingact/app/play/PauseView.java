package org.balancingact.app.play;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Messages;

/** Play at rest: all is saved, go on now or leave. */
final class PauseView extends VBox implements PageView {
    private final Runnable resume;
    private final Button goOn;

    PauseView(Runnable resume, Runnable leave) {
        this.resume = resume;
        Messages messages = Messages.of("play");
        goOn = Buttons.withKey(Buttons.primary(messages.text("pause.go-on"), resume), messages.text("key.enter"));
        goOn.setId("go-on");
        Button library = Buttons.secondary(messages.text("pause.leave"), leave);
        library.setId("leave");
        HBox buttons = new HBox(goOn, library);
        buttons.getStyleClass().add("action");
        Paragraph saved = Paragraph.display(messages.text("pause.saved"));
        getStyleClass().add("pause");
        setId("pause-page");
        getChildren().setAll(saved, new Paragraph(messages.text("pause.where")), buttons);
    }

    @Override
    public void begin() {
        goOn.requestFocus();
    }

    @Override
    public void goOn() {
        resume.run();
    }
}
