package org.balancingact.app;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.balancingact.app.settings.WindowPlace;

/** Brings the window back to where it stood when it was used last, and keeps where it stands now. */
final class WindowMemory {
    /** Size, place and whether it is maximised change one after the other; so long after the last of them they fit together. */
    private static final Duration UNTIL_AT_REST = Duration.millis(300);

    private final Stage stage;
    private final ObjectProperty<Optional<WindowPlace>> place;
    private final PauseTransition rest = new PauseTransition(UNTIL_AT_REST);

    WindowMemory(Stage stage, ObjectProperty<Optional<WindowPlace>> place) {
        this.stage = stage;
        this.place = place;
    }

    /**
     * Puts the window on a screen that exists.
     *
     * @param usual where it stands as long as nobody moved it
     */
    void restore(Rectangle2D usual) {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        WindowPlace wanted = place.get().orElse(new WindowPlace(usual, false)).on(screens);
        stage.setX(wanted.bounds().getMinX());
        stage.setY(wanted.bounds().getMinY());
        stage.setWidth(wanted.bounds().getWidth());
        stage.setHeight(wanted.bounds().getHeight());
        stage.setMaximized(wanted.maximised());
    }

    /** From now on each change is kept. */
    void follow() {
        rest.setOnFinished(end -> keep());
        InvalidationListener changed = change -> rest.playFromStart();
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty())
                .forEach(value -> value.addListener(changed));
    }

    private void keep() {
        if (stage.isFullScreen() || stage.isIconified() || !stage.isShowing()) {
            return;
        }
        Rectangle2D now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        Rectangle2D bounds = stage.isMaximized() ? place.get().map(WindowPlace::bounds).orElse(now) : now;
        place.set(Optional.of(new WindowPlace(bounds, stage.isMaximized())));
    }
}
