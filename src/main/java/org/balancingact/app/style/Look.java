package org.balancingact.app.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.balancingact.report.letters.Typeface;

/**
 * Dresses a scene: base theme, colour tokens, the program's rules, and one root font size that scales everything, since all
 * sizes are in em. The root grows with the window.
 */
public final class Look {
    /** Pixels of the root font at a text size of 100 % in a window that is not large. */
    public static final double ROOT_SIZE = 16;
    /** Windows lower than so many em have smaller titles. */
    private static final double LOW = 44;

    static {
        for (Typeface typeface : Typeface.values()) {
            load(typeface);
        }
    }

    private Look() {}

    /**
     * Keeps the scene dressed as the two values and its own size say.
     *
     * @param textSize in per cent
     */
    public static void follow(Scene scene, ObservableValue<Theme> theme, ObservableValue<? extends Number> textSize) {
        DoubleProperty root = new SimpleDoubleProperty();
        BooleanProperty low = new SimpleBooleanProperty();
        Runnable measure = () -> {
            root.set(RootSize.of(scene.getWidth(), scene.getHeight(), textSize.getValue().intValue()));
            low.set(isLow(scene, root.get()));
        };
        measure.run();
        scene.widthProperty().addListener(change -> measure.run());
        scene.heightProperty().addListener(change -> measure.run());
        textSize.addListener(change -> measure.run());
        // Dressing is dear: a window that is being dragged larger is dressed anew only where its text grows by a pixel.
        root.subscribe(() -> dress(scene, theme.getValue(), root.get()));
        low.addListener(change -> dress(scene, theme.getValue(), root.get()));
        theme.addListener(change -> dress(scene, theme.getValue(), root.get()));
        dress(scene, theme.getValue(), root.get());
    }

    /** Loads the fonts, on any thread, before there is a scene to be dressed. */
    public static void loadFonts() {
        // They are loaded with this class; measuring finds their files.
        LineHeights.rules(ROOT_SIZE, false);
    }

    /** From its file where there is one: of all else the toolkit makes a copy in the temporary folder, which a program that is killed leaves there. */
    private static void load(Typeface typeface) {
        if (typeface.file().map(file -> Font.loadFont("file:" + file.toUri().getPath(), ROOT_SIZE)).isEmpty()) {
            copy(typeface);
        }
    }

    private static void copy(Typeface typeface) {
        try (InputStream file = typeface.open()) {
            Font.loadFont(file, ROOT_SIZE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isLow(Scene scene, double rootSize) {
        return scene.getHeight() < LOW * rootSize;
    }

    /** Dresses a part of a scene in colours and a size of its own; it has the style class {@code root}. */
    public static void dress(Parent part, Theme theme, double rootSize) {
        part.getStylesheets().setAll(theme.tokens(),
                Stylesheets.inline(".root { -fx-font-size: " + rootSize + "px; }" + LineHeights.rules(rootSize, false) + Washes.rules(theme)));
    }

    /** Dresses the scene once. */
    public static void dress(Scene scene, Theme theme, double rootSize) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        wear(scene, List.of(theme.tokens(), Stylesheets.resource("balancing-act.css"), Stylesheets.resource("play.css"),
                Stylesheets.resource("plot.css"), Stylesheets.resource("debrief.css"), Stylesheets.resource("learn.css"),
                Stylesheets.resource("examine.css"), Stylesheets.resource("room.css"),
                Stylesheets.inline(".root { -fx-font-size: " + rootSize + "px; }" + LineHeights.rules(rootSize, isLow(scene, rootSize))
                        + Washes.rules(theme))));
    }

    /** Where one sheet alone is another one, only that is put on: sheets that are taken off are read from their files again. */
    private static void wear(Scene scene, List<String> sheets) {
        List<String> worn = scene.getStylesheets();
        List<Integer> others = IntStream.range(0, sheets.size()).filter(k -> worn.size() != sheets.size() || !worn.get(k).equals(sheets.get(k)))
                .boxed().toList();
        if (others.size() == 1) {
            worn.set(others.get(0), sheets.get(others.get(0)));
        } else if (!others.isEmpty()) {
            scene.getStylesheets().setAll(sheets);
        }
    }
}
