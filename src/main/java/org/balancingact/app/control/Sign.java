package org.balancingact.app.control;

import javafx.scene.layout.Region;

/**
 * A sign before words or in their place, as large as a letter. It is a shape, as the fonts that the program brings have no such
 * letters; the style sheet draws it. It says nothing to a screen reader: the words beside it do.
 */
public final class Sign extends Region {

    private Sign(String shape) {
        getStyleClass().addAll("sign", shape);
        setMouseTransparent(true);
    }

    /** A triangle that points up: more, from outside, or a thing to look at now. */
    public static Sign up() {
        return new Sign("up");
    }

    /** A triangle that points down: less. */
    public static Sign down() {
        return new Sign("down");
    }

    /** A filled diamond: an ending. */
    public static Sign ending() {
        return new Sign("ending");
    }

    /** A hollow diamond: a rule. */
    public static Sign rule() {
        return new Sign("rule");
    }

    /** A letter i in a circle: a thing to know. */
    public static Sign note() {
        return new Sign("to-know");
    }

    /** A piece of the line that a plot draws solid. */
    public static Sign solidLine() {
        return new Sign("solid");
    }

    /** A piece of the line that a plot draws dashed. */
    public static Sign dashedLine() {
        return new Sign("dashed");
    }
}
