package org.balancingact.app.plot;

import java.util.List;
import javafx.scene.Node;
import org.balancingact.app.control.WidthFirst;
import org.balancingact.picture.Picture;
import org.balancingact.picture.Plan;

/**
 * A picture in the window, laid out in the width that it is given. Looks come from the style sheet alone; an em is that of the font
 * it inherits, so that the text size scales it too.
 */
public class PicturePane extends WidthFirst {
    private Picture picture;
    /** As it was laid out last: its height is asked for before it is drawn. */
    private Plan plan;
    private final WindowPen pen = new WindowPen();

    /** @param sentence says in words what the picture shows */
    public PicturePane(Picture picture, String sentence) {
        this.picture = picture;
        plan = picture.plan(picture.usualWidth());
        getStyleClass().add("plot");
        pen.draw(plan, 1);
        setAccessibleText(sentence);
        getChildren().addAll(pen.nodes());
    }

    /** A picture in a row of other things, no higher than it is drawn. */
    public static PicturePane inRow(Picture picture, String sentence, String... styles) {
        PicturePane pane = new PicturePane(picture, sentence);
        pane.getStyleClass().addAll(styles);
        pane.setMaxHeight(USE_PREF_SIZE);
        return pane;
    }

    /** The number of pixels of so many em. */
    protected final double em(double count) {
        return em.pixels(count);
    }

    /** Its width in em. */
    protected final double emWidth() {
        return getWidth() / em(1);
    }

    /** Shows another picture with the same marks, at other places or of other roles. */
    protected final void show(Picture other) {
        picture = other;
        plan = picture.plan(emWidth());
        pen.draw(plan, em(1));
        requestLayout();
    }

    /** The nodes of what tells of an indicator, a decision or a scene. */
    protected final List<Node> nodesAbout(String what) {
        return pen.about(what);
    }

    /** The nodes of its marks, and which of them tell of what. */
    final WindowPen pen() {
        return pen;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em(plan(width < 0 ? picture.usualWidth() : width / em(1)).height());
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(picture.usualWidth());
    }

    @Override
    protected void layoutChildren() {
        pen.draw(plan(emWidth()), em(1));
    }

    private Plan plan(double width) {
        if (plan.width() != width) {
            plan = picture.plan(width);
        }
        return plan;
    }
}
