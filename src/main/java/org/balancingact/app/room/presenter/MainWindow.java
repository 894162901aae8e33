package org.balancingact.app.room.presenter;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.balancingact.app.room.projector.ScreenPlace;

/** The window of the facilitator, as far as it makes way for the big screen. It is never full screen: not every system has two that are. */
record MainWindow(Window window) {

    Rectangle2D place() {
        return ScreenPlace.of(window);
    }

    void maximise() {
        if (window instanceof Stage stage) {
            stage.setFullScreen(false);
            stage.setMaximized(true);
            stage.toFront();
        }
    }

    void moveTo(Rectangle2D screen) {
        if (window instanceof Stage stage) {
            stage.setFullScreen(false);
            stage.setMaximized(false);
        }
        window.setX(screen.getMinX());
        window.setY(screen.getMinY());
        window.setWidth(screen.getWidth());
        window.setHeight(screen.getHeight());
    }
}
