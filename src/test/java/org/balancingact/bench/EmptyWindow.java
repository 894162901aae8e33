package org.balancingact.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window of the program's size with nothing in it, which every start is compared with. */
public final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Empty.class, arguments);
    }

    /** Java starts no class with a window from the class path, only one that opens it. */
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
        }
    }
}
