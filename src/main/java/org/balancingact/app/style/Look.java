package org.balancingact.app.style;

import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * Dresses a scene: base theme, colour tokens, the program's rules, and one root font size that scales everything, since all
 * sizes are in em.
 */
public final class Look {
    /** Pixels of the root font at a text size of 100 %. */
    public static final double ROOT_SIZE = 16;

    private static final Families FAMILIES = Families.installed();

    private Look() {}

    /**
     * Keeps the scene dressed as the two values say.
     *
     * @param textSize in per cent
     */
    public static void follow(Scene scene, ObservableValue<Theme> theme, ObservableValue<? extends Number> textSize) {
        Runnable dress = () -> dress(scene, theme.getValue(), textSize.getValue().intValue());
        theme.addListener(change -> dress.run());
        textSize.addListener(change -> dress.run());
        dress.run();
    }

    /** Loads the fonts, on any thread, before there is a scene to be dressed. */
    public static void loadFonts() {
        FAMILIES.rules(ROOT_SIZE);
    }

    /** Dresses the scene once. */
    public static void dress(Scene scene, Theme theme, int textSize) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().setAll(theme.tokens(), Stylesheets.resource("balancing-act.css"), Stylesheets.resource("play.css"),
                Stylesheets.resource("plot.css"), Stylesheets.resource("debrief.css"),
                Stylesheets.resource("examine.css"), Stylesheets.inline(FAMILIES.rules(ROOT_SIZE * textSize / 100)));
    }
}
