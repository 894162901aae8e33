package org.balancingact.app.control;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** How a page comes in: it fades from nothing in a fifth of a second and rises a little, if it rises (look.md, Motion). */
public final class Entrance {
    private static final Duration PAGE = Duration.millis(200);
    private static final double RISE = 8;

    private Entrance() {
    }

    /** From this moment on the node can't be seen, until its fade begins with the next pulse. */
    public static void of(Node page, boolean rises) {
        page.setOpacity(0);
        FadeTransition fade = new FadeTransition(PAGE, page);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setInterpolator(Interpolator.EASE_OUT);
        TranslateTransition rise = new TranslateTransition(PAGE, page);
        rise.setFromY(rises ? RISE : 0);
        rise.setToY(0);
        rise.setInterpolator(Interpolator.EASE_OUT);
        new ParallelTransition(fade, rise).play();
    }
}
