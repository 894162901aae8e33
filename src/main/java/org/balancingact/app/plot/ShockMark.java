package org.balancingact.app.plot;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;
import org.balancingact.scenario.Shock;

/** A triangle that points the way a shock pushed, with its name. */
final class ShockMark {
    private final Shock shock;
    private final Polygon triangle = new Polygon();
    private final Label name;

    ShockMark(Shock shock, String words) {
        this.shock = shock;
        name = Plot.label(words, "plot-muted");
        triangle.getStyleClass().add("plot-dot");
    }

    /** Whether the mark or its name stands over or under that week. */
    boolean covers(int week, TimeScale time, double em) {
        double away = (time.x(week) - time.x(shock.week())) * (isNamedAtRight(time, em) ? 1 : -1);
        return away >= -em && away <= name.prefWidth(-1) + em;
    }

    private boolean isNamedAtRight(TimeScale time, double em) {
        return name.prefWidth(-1) <= time.right() - time.x(shock.week()) - em * 0.6;
    }

    List<Node> nodes() {
        return List.of(triangle, name);
    }

    /**
     * Draws it over its week. The name stands where there is room for it.
     *
     * @param em pixels of one em
     */
    void layout(TimeScale time, double centre, double em) {
        double x = time.x(shock.week());
        double tip = shock.amount() < 0 ? em * 0.3 : -em * 0.3;
        triangle.getPoints().setAll(x - em * 0.34, centre - tip, x + em * 0.34, centre - tip, x, centre + tip);
        boolean right = isNamedAtRight(time, em);
        Plot.place(name, right ? x + em * 0.6 : x - em * 0.6, centre, right ? HPos.LEFT : HPos.RIGHT, VPos.CENTER);
    }
}
