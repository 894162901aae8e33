package org.balancingact.picture.stage;

/** The part of a picture that is seen, in its units. A picture is cropped by choosing a part, never stretched. */
public record Sight(double x, double y, double width, double height) {

    /** Whether anything of a box can be seen. */
    boolean meets(double left, double top, double right, double bottom) {
        return right > x && left < x + width && bottom > y && top < y + height;
    }
}
