package org.balancingact.app.play;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.ActionPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Messages;

/** A page to be read, with one button that goes on. */
class ReadingPage extends ActionPage implements PageView {
    private final Runnable next;
    private final Button goOn;

    /**
     * @param goOn what the button says
     * @param next what it does
     * @param note a quiet line beside the button; may be blank
     */
    ReadingPage(String goOn, Runnable next, String note, Node... content) {
        this(Buttons.withKey(Buttons.primary(goOn, next), Messages.of("play").text("key.enter")), next, note, content);
    }

    private ReadingPage(Button goOn, Runnable next, String note, Node... content) {
        super(goOn, quiet(note));
        this.next = next;
        this.goOn = goOn;
        goOn.setId("go-on");
        VBox sections = new VBox(content);
        sections.getStyleClass().add("reading");
        sections.getChildren().add(actionPlace());
        PageMargins.keep(sections, 1.25, 1);
        setContent(sections);
    }

    private static Node quiet(String note) {
        Paragraph words = Paragraph.note(note);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    @Override
    public void begin() {
        dress();
        goOn.requestFocus();
        turnToBeginning();
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public void goOn() {
        next.run();
    }
}
