package org.balancingact.app.play;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.plot.GaugeTrack;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.CauseWords;
import org.balancingact.report.Figures;
import org.balancingact.report.Names;

/** One indicator at a checkpoint: where it was, where it is, why. In narrow windows the reason goes below. */
final class CheckpointRow extends Region {
    private static final double WIDE = 52;
    private static final double HEIGHT = 3.4;
    private static final double NAME = 14;
    private static final double TRACK_SHARE = 0.264;

    private final Em em = new Em();
    private final Label name;
    private final GaugeTrack track;
    private final Label value;
    private final Region arrow = new Region();
    private final Label points;
    private final Paragraph reason;

    CheckpointRow(Change change) {
        name = new Label(Names.of(change.indicator()));
        track = new GaugeTrack(change.before(), change.after());
        value = new Label(String.valueOf(Shown.points(change.after())));
        points = new Label(Figures.signed(change.points()));
        reason = new Paragraph(CauseWords.summary(change));
        value.getStyleClass().add(Styles.STRONG);
        points.getStyleClass().add(Styles.NOTE);
        arrow.getStyleClass().add(change.points() > 0 ? "rise" : "fall");
        arrow.setVisible(change.points() != 0);
        getStyleClass().add("checkpoint-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Messages.of("play").text("checkpoint.spoken", name.getText(), value.getText(), points.getText(), reason.getText()));
        getChildren().setAll(em.probe(), name, track, value, arrow, points, reason);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isWide(double width) {
        return width >= em.pixels(WIDE);
    }

    private double trackWidth(double width) {
        return isWide(width) ? width * TRACK_SHARE : Math.max(em.pixels(5), width - em.pixels(NAME + 7.5));
    }

    private double reasonLeft(double width) {
        return isWide(width) ? em.pixels(NAME + 9.7) + trackWidth(width) : 0;
    }

    private double reasonHeight(double width) {
        return reason.prefHeight(width - reasonLeft(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double height = em.pixels(HEIGHT);
        return isWide(wide) ? Math.max(height, reasonHeight(wide) + em.pixels(1)) : height + reasonHeight(wide) + em.pixels(0.5);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double line = isWide(width) ? getHeight() : em.pixels(HEIGHT);
        double trackLeft = em.pixels(isWide(width) ? NAME : NAME - 1);
        double after = trackLeft + trackWidth(width);
        layoutInArea(name, 0, 0, trackLeft, line, 0, HPos.LEFT, VPos.CENTER);
        track.resizeRelocate(trackLeft, line / 2 - em.pixels(0.5), trackWidth(width), em.pixels(1));
        layoutInArea(value, after, 0, em.pixels(3.3), line, 0, HPos.RIGHT, VPos.CENTER);
        arrow.resizeRelocate(after + em.pixels(4.8), line / 2 - em.pixels(0.35), em.pixels(0.75), em.pixels(0.7));
        double pointsLeft = after + em.pixels(arrow.isVisible() ? 5.85 : 4.8);
        layoutInArea(points, pointsLeft, 0, em.pixels(3), line, 0, HPos.LEFT, VPos.CENTER);
        double top = isWide(width) ? (line - reasonHeight(width)) / 2 : line - em.pixels(0.3);
        reason.resizeRelocate(reasonLeft(width), top, width - reasonLeft(width), reasonHeight(width));
    }
}
