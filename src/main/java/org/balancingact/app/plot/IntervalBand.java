package org.balancingact.app.plot;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.balancingact.analysis.Interval;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/** A share as a dot on a line from 0 to 100 %, its interval as a band, the even mix as a dashed mark. */
public final class IntervalBand extends Plot {
    private static final double HEIGHT = 4.9;
    private static final double ROW = 1.3;
    private static final double LINE = 2;
    private static final double BAND = 1.25;
    private static final double DOT = 0.44;

    private final Messages messages = Messages.of("plot");
    private final Interval interval;
    private final Line line = new Line();
    private final Rectangle band = new Rectangle();
    private final Line even = new Line();
    private final Circle dot = new Circle();
    private final Label low;
    private final Label share;
    private final Label high;
    private final Label evenName = label(messages.text("band.even"), "plot-muted");
    private final HBox onlyManager;
    private final HBox onlyLeader;

    /**
     * @param managerMark drawn where all moves would be manager moves
     * @param leaderMark  drawn where all would be leader moves
     * @param sentence    says in words what the band shows
     */
    public IntervalBand(Interval interval, Node managerMark, Node leaderMark, String sentence) {
        this.interval = interval;
        low = label(Numbers.percent(interval.low()), "plot-muted");
        share = label(Numbers.percent(interval.share()), "plot-strong");
        high = label(Numbers.percent(interval.high()), "plot-muted");
        onlyManager = new HBox(managerMark, label(messages.text("band.manager")));
        onlyLeader = new HBox(label(messages.text("band.leader")), leaderMark);
        line.getStyleClass().add("plot-axis");
        band.getStyleClass().add("interval-band");
        even.getStyleClass().add("plot-even");
        dot.getStyleClass().add("plot-dot");
        onlyManager.getStyleClass().add("plot-legend");
        onlyLeader.getStyleClass().add("plot-legend");
        setAccessibleText(sentence);
        getChildren().addAll(line, band, even, dot, low, share, high, evenName, onlyManager, onlyLeader);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em(width > 0 && isCrowded(width) ? HEIGHT + ROW : HEIGHT);
    }

    /** Whether the names of the ends leave no room for that of the middle between them. */
    private boolean isCrowded(double width) {
        double side = width / 2 - em(1) - evenName.prefWidth(-1) / 2;
        return Math.max(onlyManager.prefWidth(-1), onlyLeader.prefWidth(-1)) > side;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(25);
    }

    @Override
    protected void layoutChildren() {
        double inset = em(0.5);
        double from = inset;
        double to = getWidth() - inset;
        double y = crisp(em(LINE));
        line(line, from, y, to, y);
        double left = at(interval.low(), from, to);
        band.setX(left);
        band.setY(y - em(BAND) / 2);
        band.setWidth(at(interval.high(), from, to) - left);
        band.setHeight(em(BAND));
        band.setArcWidth(em(BAND));
        band.setArcHeight(em(BAND));
        double middle = crisp(at(50, from, to));
        // Upwards it ends with the band: above it are the numbers.
        line(even, middle, y - em(BAND) / 2, middle, y + em(1));
        dot(dot, at(interval.share(), from, to), y, em(DOT));
        layoutNumbers(from, to, y - em(BAND) / 2 - em(0.1));
        double below = y + em(1.95);
        place(onlyManager, from, below, HPos.LEFT, VPos.CENTER);
        place(evenName, middle, isCrowded(getWidth()) ? below + em(ROW) : below, HPos.CENTER, VPos.CENTER);
        place(onlyLeader, to, below, HPos.RIGHT, VPos.CENTER);
    }

    private void layoutNumbers(double from, double to, double bottom) {
        Label[] labels = {low, share, high};
        double[] wished = {at(interval.low(), from, to), at(interval.share(), from, to), at(interval.high(), from, to)};
        double[] widths = new double[labels.length];
        for (int k = 0; k < labels.length; k++) {
            widths[k] = labels[k].prefWidth(-1) + em(0.5);
        }
        double[] centres = Spread.apart(wished, widths, 0, getWidth());
        for (int k = 0; k < labels.length; k++) {
            place(labels[k], centres[k], bottom, HPos.CENTER, VPos.BOTTOM);
        }
    }

    private static double at(int percent, double from, double to) {
        return from + (to - from) * percent / 100;
    }
}
