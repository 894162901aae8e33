package org.balancingact.picture;

/** A place in a drawing: em to the right of its left edge and down from its upper edge. */
public record Point(double x, double y) {}
