package org.balancingact.picture;

import java.util.Locale;

/** What a mark is for. A pen gives each role its look, so that a picture knows no colours. */
public enum Role {
    /** What is shown, through the weeks of the story. */
    LINE,
    /** The same in the epilogue, or in a run that might have been. */
    LATER,
    /** One line among several, until it is looked at. */
    OTHER,
    OTHER_LATER,
    AXIS,
    /** Parts one kind from another. */
    RULE,
    HAIRLINE,
    /** Where the gauge has its middle; the number there too. */
    MIDDLE,
    /** Between a line and the middle of the gauge. */
    SHADE,
    /** Weeks that have not come yet. */
    FUTURE,
    /** Where leading and managing are even. */
    EVEN,
    /** Under a decision that a checkpoint followed. */
    CHECKPOINT,
    /** The weeks of the epilogue. */
    SUNKEN,
    FIELD,
    /** An interval. */
    BAND,
    /** How often each value comes. */
    STEPS,
    /** What a bar of a table is measured on. */
    TRACK,
    FILL,
    /** The bar of a value that should be another. */
    FILL_OUTSIDE,
    DOT,
    HOLLOW,
    /** What came from outside, and its name. */
    SHOCK,
    /** A diamond: a cause that nobody decided. */
    RULE_SIGN,
    RAISED_BY_LEADER,
    LOWERED_BY_LEADER,
    RAISED_BY_MANAGER,
    LOWERED_BY_MANAGER,
    RAISED_BY_NOBODY,
    LOWERED_BY_NOBODY,
    NAME,
    STRONG,
    MUTED,
    /** Words that stand at a point of a line. */
    NOTE,
    /** The name of a gauge beside its row, and where it stands in the end. */
    GAUGE,
    END,
    /** The name of one line among several, until it is looked at. */
    OTHER_NAME,
    /** A way from scene to scene; one that is open on a condition only; one that no run has taken. */
    LINK,
    LINK_CONDITIONAL,
    LINK_UNSEEN,
    /** The name of a scene on a map. */
    TITLE,
    /** A letter that stands for a way of playing, and the ring around it. */
    LETTER,
    LETTERED;

    /** The style class of a mark of this role. */
    public String styleClass() {
        return "plot-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its words are bold. */
    public boolean isBold() {
        return this == STRONG || this == LETTER || this == GAUGE || this == END;
    }

    /** The size of its words, in em of the drawing. */
    public double size() {
        return switch (this) {
            case LETTER -> 0.6875;
            case GAUGE -> 0.875;
            case END -> 1.1875;
            default -> 0.8125;
        };
    }
}
