package org.balancingact.app;

import java.util.Locale;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;

/** Shows one component alone, dressed as in the program. */
public final class Mounted {
    /** So many passes are enough for every screen. */
    private static final int PASSES = 4;

    private Mounted() {}

    public static void show(Stage stage, Parent component, int width, int height) {
        Look.loadFonts();
        Scene scene = new Scene(component, width, height);
        Keyboard.read(scene, Locale.UK);
        Look.follow(scene, new SimpleObjectProperty<>(Theme.LIGHT), new SimpleIntegerProperty(100));
        stage.setFullScreen(false);
        stage.setScene(scene);
        stage.show();
        // The stage is shared by all tests and keeps the size that an earlier one gave it.
        stage.sizeToScene();
    }

    /** Lays out until nothing moves any more: sizes in em and wrapped text take some passes, and no test waits for the pulses. */
    public static void settle(Parent root) {
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
    }
}
