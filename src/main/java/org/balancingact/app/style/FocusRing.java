package org.balancingact.app.style;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Marks the control that has the focus while the keyboard is used, so that the style sheets can draw a ring around it. The toolkit's
 * own state of that kind knows only of the Tab key, and forgets it wherever the program itself puts the focus.
 */
public final class FocusRing {
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    private final Scene scene;
    private boolean keys;

    private FocusRing(Scene scene) {
        this.scene = scene;
    }

    /** From now on, until the mouse is pressed and again from the next key on. */
    public static void follow(Scene scene) {
        FocusRing ring = new FocusRing(scene);
        scene.focusOwnerProperty().subscribe(ring::move);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> ring.set(true));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> ring.set(false));
    }

    private void move(@Nullable Node before, @Nullable Node now) {
        mark(before, false);
        mark(now, keys);
    }

    private void set(boolean used) {
        keys = used;
        mark(scene.getFocusOwner(), used);
    }

    private static void mark(@Nullable Node node, boolean ringed) {
        if (node != null) {
            node.pseudoClassStateChanged(RINGED, ringed);
        }
    }
}
