package org.balancingact.app.play;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.balancingact.app.style.Em;
import org.balancingact.play.DecisionWeeks;

/** The weeks of the story as a line, with a dot for each decision at its true week: made, on, to come. The words beside it say the same. */
final class WeekRuler extends Region {
    private static final PseudoClass MADE = PseudoClass.getPseudoClass("made");
    private static final double WIDTH = 18.5;
    private static final double NARROW_WIDTH = 13.125;
    private static final double HEIGHT = 1.25;
    private static final double DOT = 0.26;
    private static final double NOW = 0.47;
    private static final double CORE = 0.1625;

    private final Em em = new Em();
    private final Line line = new Line();
    private final Line end = new Line();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Integer> weeks = new ArrayList<>();
    private double width = WIDTH;
    private int last = 1;

    WeekRuler() {
        getStyleClass().add("week-ruler");
        setMouseTransparent(true);
        line.getStyleClass().add("ruler-line");
        end.getStyleClass().add("ruler-end");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(DecisionWeeks decisions) {
        last = decisions.last();
        dots.clear();
        weeks.clear();
        decisions.made().forEach(week -> dot(week, "ruler-dot").pseudoClassStateChanged(MADE, true));
        decisions.ahead().forEach(week -> dot(week, "ruler-dot"));
        decisions.now().ifPresent(week -> {
            dot(week, "ruler-now");
            dot(week, "ruler-core");
        });
        getChildren().setAll(em.probe(), line, end);
        getChildren().addAll(dots);
        requestLayout();
    }

    /** In narrow windows it is shorter. */
    void setNarrow(boolean narrow) {
        width = narrow ? NARROW_WIDTH : WIDTH;
        requestLayout();
    }

    private Circle dot(int week, String style) {
        Circle dot = new Circle();
        dot.setManaged(false);
        dot.getStyleClass().add(style);
        dots.add(dot);
        weeks.add(week);
        return dot;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em.pixels(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return em.pixels(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        double room = em.pixels(0.25);
        double right = getWidth() - room;
        place(line, room, middle, right, middle);
        place(end, right, middle - em.pixels(0.3), right, middle + em.pixels(0.3));
        for (int at = 0; at < dots.size(); at++) {
            Circle dot = dots.get(at);
            dot.setCenterX(room + (right - room) * weeks.get(at) / last);
            dot.setCenterY(middle);
            dot.setRadius(em.pixels(dot.getStyleClass().contains("ruler-now") ? NOW
                    : dot.getStyleClass().contains("ruler-core") ? CORE : DOT));
        }
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setManaged(false);
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
