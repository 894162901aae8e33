package org.balancingact.app.play;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** A page to be read, with one button that goes on. */
class ReadingPage extends ScrollPane implements PageView {
    private final Runnable next;
    private final Button goOn;

    /**
     * @param goOn what the button says
     * @param next what it does
     */
    ReadingPage(String goOn, Runnable next, Node... content) {
        this.next = next;
        this.goOn = Buttons.withKey(Buttons.primary(goOn, next), Messages.of("play").text("key.enter"));
        this.goOn.setId("go-on");
        VBox sections = new VBox(content);
        sections.getStyleClass().add("reading");
        sections.getChildren().add(new HBox(this.goOn));
        PageMargins.keep(sections, 2, 2);
        getStyleClass().add("reading-page");
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Puts a quiet line beside the button. */
    final void note(String text) {
        Label note = new Label(text);
        note.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        HBox row = (HBox) goOn.getParent();
        row.getStyleClass().add("action");
        row.getChildren().add(note);
    }

    @Override
    public void begin() {
        // The content hangs in the scene, and can have the focus, only once the scroll pane has its skin.
        applyCss();
        goOn.requestFocus();
        setVvalue(0);
    }

    @Override
    public void goOn() {
        next.run();
    }

    @Override
    public boolean readOn() {
        double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden <= 1 || getVvalue() >= 1) {
            return false;
        }
        setVvalue(Math.min(1, getVvalue() + 0.85 * getViewportBounds().getHeight() / hidden));
        return true;
    }

    @Override
    public void readAgain() {
        setVvalue(0);
    }
}
