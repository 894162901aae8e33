package org.balancingact.app.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.balancingact.scenario.json.WholeNumbers;

/**
 * Where the window stands.
 *
 * @param bounds    its place and size while it does not fill the screen, in pixels of the desktop
 * @param maximised whether it fills the screen now
 */
public record WindowPlace(Rectangle2D bounds, boolean maximised) {

    JsonElement written() {
        JsonObject place = new JsonObject();
        place.addProperty("x", Math.round(bounds.getMinX()));
        place.addProperty("y", Math.round(bounds.getMinY()));
        place.addProperty("width", Math.round(bounds.getWidth()));
        place.addProperty("height", Math.round(bounds.getHeight()));
        place.addProperty("maximised", maximised);
        return place;
    }

    static Optional<WindowPlace> read(JsonElement stored) {
        JsonObject place = stored.isJsonObject() ? stored.getAsJsonObject() : new JsonObject();
        if (!List.of("x", "y", "width", "height", "maximised").stream().allMatch(place::has)) {
            return Optional.empty();
        }
        int width = WholeNumbers.ofInt(place.get("width"));
        int height = WholeNumbers.ofInt(place.get("height"));
        return width <= 0 || height <= 0 ? Optional.empty()
                : Optional.of(new WindowPlace(new Rectangle2D(WholeNumbers.ofInt(place.get("x")), WholeNumbers.ofInt(place.get("y")), width, height),
                        place.get("maximised").getAsBoolean()));
    }

    /**
     * The same place, moved and shrunk as far as needed to lie on one of the screens: the one that it covers most.
     *
     * @param screens what a window may cover of each; the first is taken where it lies on none
     */
    public WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().max(Comparator.comparing(this::covered)).filter(most -> covered(most) > 0)
                .orElse(screens.get(0));
        double width = Math.min(bounds.getWidth(), screen.getWidth());
        double height = Math.min(bounds.getHeight(), screen.getHeight());
        double x = Math.max(screen.getMinX(), Math.min(bounds.getMinX(), screen.getMaxX() - width));
        double y = Math.max(screen.getMinY(), Math.min(bounds.getMinY(), screen.getMaxY() - height));
        return new WindowPlace(new Rectangle2D(x, y, width, height), maximised);
    }

    private double covered(Rectangle2D screen) {
        double width = Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
        double height = Math.min(bounds.getMaxY(), screen.getMaxY()) - Math.max(bounds.getMinY(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
