package org.balancingact.app.story;

import java.util.List;
import javafx.scene.layout.Region;
import org.balancingact.app.control.WidthFirst;
import org.balancingact.app.style.Styles;

/**
 * A row of a checkpoint, or the words above its columns: name, weeks so far, value, change, reason. Where there is little room the
 * reason goes below, and where there is less the weeks are left out.
 */
final class CheckpointLine extends WidthFirst {
    private static final double WIDE = 62;
    private static final double NARROW = 44;
    private static final double GAP = 1.375;
    private static final double NAME = 11.9;
    private static final double WEEKS = 15.6;
    private static final double VALUE = 3.75;
    private static final double CHANGE = 9.4;
    private static final double LEAST = 3.0625;
    private static final double LEAST_CLOSE = 2.75;

    private final Region name;
    private final Region weeks;
    private final Region value;
    private final Region change;
    private final Region reason;
    private boolean close;

    CheckpointLine(Region name, Region weeks, Region value, Region change, Region reason) {
        this.name = name;
        this.weeks = weeks;
        this.value = value;
        this.change = change;
        this.reason = reason;
        Styles.on(this, "checkpoint-line");
        setParts(List.of(name, weeks, value, change, reason));
    }

    private boolean isWide(double width) {
        return width >= em.pixels(WIDE);
    }

    /** The words above the columns need none for a reason that stands below. */
    private boolean isHead() {
        return getStyleClass().contains("checkpoint-head");
    }

    private double weeksWidth(double width) {
        return width < em.pixels(NARROW) ? 0 : em.pixels(isWide(width) && width < em.pixels(70) ? WEEKS - 4 : WEEKS);
    }

    private double reasonWidth(double width) {
        return isWide(width) ? width - em.pixels(NAME + VALUE + CHANGE + 4 * GAP) - weeksWidth(width) : width;
    }

    private double firstHeight() {
        return List.of(name, weeks, value, change).stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
    }

    /** Lets it be lower where a checkpoint has more to tell. */
    void setClose(boolean close) {
        this.close = close;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double said = isHead() && !isWide(wide) ? 0 : reason.prefHeight(reasonWidth(wide));
        double least = isHead() ? 0 : em.pixels(close ? LEAST_CLOSE : LEAST);
        double height = isWide(wide) ? Math.max(Math.max(firstHeight(), said), least) : firstHeight() + said + em.pixels(0.375);
        return Math.ceil(height) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = snappedTopInset();
        double first = isWide(width) ? getHeight() - top - snappedBottomInset() : firstHeight();
        double gap = em.pixels(GAP);
        double x = 0;
        boolean seen = weeksWidth(width) > 0;
        weeks.setVisible(seen);
        double nameWidth = seen ? em.pixels(NAME) : width - em.pixels(VALUE + CHANGE) - 2 * gap;
        x = place(name, x, nameWidth, top, first) + gap;
        x = seen ? place(weeks, x, weeksWidth(width), top, first) + gap : x;
        x = place(value, x, em.pixels(VALUE), top, first) + gap;
        x = place(change, x, em.pixels(CHANGE), top, first) + gap;
        reason.setVisible(isWide(width) || !isHead());
        if (isWide(width)) {
            place(reason, x, reasonWidth(width), top, first);
        } else {
            reason.resizeRelocate(0, top + first, width, reason.prefHeight(width));
        }
    }

    private double place(Region part, double x, double width, double top, double height) {
        double own = Math.min(height, part.prefHeight(width));
        part.resizeRelocate(x, snapPositionY(top + (height - own) / 2), width, own);
        return x + width;
    }
}
