package org.balancingact.screens;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.balancingact.app.AppContext;
import org.balancingact.app.Mounted;
import org.balancingact.app.Window;

/** The program as the picture tool sees it: find, press, look. Everything happens at once, on the thread that draws. */
public final class Visit {
    private final AppContext context;
    private final Scene scene;

    Visit(AppContext context, Scene scene) {
        this.context = context;
        this.scene = scene;
    }

    public AppContext context() {
        return context;
    }

    public Scene scene() {
        return scene;
    }

    /** The first node that fits the selector, such as {@code #begin}. */
    public Node find(String selector) {
        settle();
        Node node = scene.getRoot().lookup(selector);
        if (node == null) {
            throw new IllegalStateException("nothing on the screen fits " + selector);
        }
        return node;
    }

    public void press(String selector) {
        ((ButtonBase) find(selector)).fire();
    }

    /** Puts the focus there as somebody does who uses the keyboard. */
    public void focus(String selector) {
        find(selector).requestFocus();
        key(KeyCode.SHIFT);
    }

    public boolean isThere(String selector) {
        settle();
        return scene.getRoot().lookupAll(selector).stream().anyMatch(Window::isSeen);
    }

    /** Presses a key wherever the focus is. */
    public void key(KeyCode code) {
        settle();
        Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        // What had the focus may be gone by now.
        Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private Node focused() {
        return Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    }

    void resize(int width, int height, int text) {
        scene.getWindow().setWidth(width);
        scene.getWindow().setHeight(height);
        context.settings().textSizeProperty().set(text);
        settle();
    }

    void settle() {
        Mounted.settle(scene.getRoot());
    }

    WritableImage picture() {
        settle();
        return scene.snapshot(null);
    }
}
