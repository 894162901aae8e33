package org.balancingact.picture.stage;

/** Draws shapes, in the order in which they come: what comes later lies on top. */
public interface ShapePen {
    void box(Shape.Box shape);

    void ellipse(Shape.Ellipse shape);

    void polygon(Shape.Polygon shape);

    void cutting(Shape.Cutting shape);

    void stroke(Shape.Stroke shape);

    void line(Shape.Line shape);

    /** Draws the shapes within it where they have been moved to. */
    void moved(Shape.Moved shape);
}
