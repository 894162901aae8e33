package org.balancingact.app.room.projector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;

/** Which screen the room looks at. */
public final class ScreenPlace {
    private ScreenPlace() {}

    /**
     * The largest screen that the main window is not on, whatever the toolkit calls the first one; empty where there is no second one.
     *
     * @param screens all that there are; two that show the same count once
     */
    public static Optional<Rectangle2D> choose(List<Rectangle2D> screens, Rectangle2D mainWindow) {
        Optional<Rectangle2D> own = own(screens, mainWindow);
        return screens.stream().filter(screen -> own.filter(screen::equals).isEmpty()).max(Comparator.comparingDouble(ScreenPlace::size));
    }

    /** Where a window is. */
    public static Rectangle2D of(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), Math.max(1, window.getWidth()), Math.max(1, window.getHeight()));
    }

    /** The one that has most of the window. */
    public static Optional<Rectangle2D> own(List<Rectangle2D> screens, Rectangle2D window) {
        return screens.stream().max(Comparator.comparingDouble(screen -> shared(screen, window)));
    }

    private static double size(Rectangle2D screen) {
        return screen.getWidth() * screen.getHeight();
    }

    private static double shared(Rectangle2D screen, Rectangle2D window) {
        double width = Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
        double height = Math.min(screen.getMaxY(), window.getMaxY()) - Math.max(screen.getMinY(), window.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
