package org.balancingact.app;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;

/** Shows one component alone, dressed as in the program. */
public final class Mounted {
    private Mounted() {}

    public static void show(Stage stage, Parent component, int width, int height) {
        Scene scene = new Scene(component, width, height);
        Look.follow(scene, new SimpleObjectProperty<>(Theme.LIGHT), new SimpleIntegerProperty(100));
        stage.setFullScreen(false);
        stage.setScene(scene);
        stage.show();
        // The stage is shared by all tests and keeps the size that an earlier one gave it.
        stage.sizeToScene();
    }
}
