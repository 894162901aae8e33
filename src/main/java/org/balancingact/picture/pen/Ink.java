package org.balancingact.picture.pen;

import static java.util.Map.entry;

import java.util.Map;
import org.balancingact.picture.Role;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Style;

/**
 * How a role looks on paper: the light theme. Colour means style and nothing else.
 *
 * @param thick width of the edge, in units of the drawing
 * @param dashes lengths of the dashes of the edge and of the gaps between, empty for none
 */
record Ink(String fill, String stroke, double thick, String dashes) {
    static final String PAPER = "#FFFFFF";
    private static final String BLACK = "#1B2226";
    private static final String MUTED = "#555D61";
    private static final String CONTROL = "#737A7B";
    private static final String HAIRLINE = "#DDD9D0";
    private static final String SHADE = "#E6E3DB";
    private static final String SUNKEN = "#F0EEE8";
    private static final String BAND = "#E0EDEA";
    private static final String ACCENT = "#0E5E5B";
    private static final String LEADER = "#B4480C";
    private static final String MANAGER = "#2A5CA8";
    private static final String NONE = "none";
    /** The names of the colours as tokens, by which a page gives them others in a dark room. */
    private static final Map<String, String> NAMES = Map.ofEntries(entry(PAPER, "paper"), entry(BLACK, "ink"), entry(MUTED, "muted"),
            entry(CONTROL, "control"), entry(HAIRLINE, "hairline"), entry(SHADE, "shade"), entry(SUNKEN, "sunken"), entry(BAND, "accent-soft"),
            entry(ACCENT, "accent"), entry(LEADER, "leader"), entry(MANAGER, "manager"), entry(NONE, NONE));

    static Ink of(Role role) {
        return switch (role) {
            case LINE -> line(BLACK, 2.2, "");
            case LATER -> line(BLACK, 1.6, "4 3");
            case OTHER -> line(CONTROL, 1.3, "");
            case OTHER_LATER -> line(CONTROL, 1.3, "4 3");
            case LINK -> line(CONTROL, 1, "");
            case LINK_CONDITIONAL -> line(CONTROL, 1, "5 4");
            case LINK_UNSEEN -> line(BLACK, 1, "1.5 4");
            case AXIS, RULE -> line(CONTROL, 1, "");
            case HAIRLINE -> line(HAIRLINE, 1, "");
            case MIDDLE -> line(CONTROL, 1, "");
            case SHADE -> filled(SHADE);
            case FUTURE -> line(CONTROL, 1, "1.5 3");
            case EVEN -> line(BLACK, 1.3, "2 2");
            case CHECKPOINT -> line(BLACK, 1.8, "");
            case SUNKEN -> filled(SUNKEN);
            case FIELD -> new Ink(PAPER, HAIRLINE, 1, "");
            case BAND -> new Ink(BAND, ACCENT, 1.2, "");
            case STEPS -> filled(CONTROL);
            case TRACK -> line(HAIRLINE, 1.5, "");
            case LETTERED -> new Ink(PAPER, CONTROL, 1, "");
            case DOT, SHOCK, FILL, FILL_OUTSIDE, RULE_SIGN -> filled(BLACK);
            case HOLLOW -> new Ink(PAPER, BLACK, 1.5, "");
                        case RAISED_BY_LEADER -> new Ink(of(Style.LEADER), of(Style.LEADER), 1.5, "");
            case LOWERED_BY_LEADER -> new Ink(PAPER, of(Style.LEADER), 1.5, "");
            case RAISED_BY_MANAGER -> new Ink(of(Style.MANAGER), of(Style.MANAGER), 1.5, "");
            case LOWERED_BY_MANAGER -> new Ink(PAPER, of(Style.MANAGER), 1.5, "");
            case RAISED_BY_NOBODY -> new Ink(BLACK, BLACK, 1.5, "");
            case LOWERED_BY_NOBODY -> new Ink(PAPER, BLACK, 1.5, "");
            case NAME, STRONG, MUTED, NOTE, GAUGE, END, OTHER_NAME, LETTER, TITLE -> filled(BLACK);
        };
    }

    /** A scene on a map. */
    static Ink ofStop(boolean conditional) {
        return new Ink(PAPER, BLACK, 1.5, conditional ? "3 3" : "");
    }

    /** The same with an edge of another width. */
    Ink thick(double width) {
        return new Ink(fill, stroke, width, dashes);
    }

    /** What a colour is called. */
    static String name(String colour) {
        return Known.in(NAMES, colour);
    }

    /** The colour of words. */
    static String ofWords(Role role) {
        return switch (role) {
            case MUTED, MIDDLE, SHOCK, OTHER_NAME, TITLE -> MUTED;
            default -> BLACK;
        };
    }

    /** The colour of a style. */
    static String of(Style style) {
        return style == Style.LEADER ? LEADER : MANAGER;
    }

    private static Ink line(String colour, double thick, String dashes) {
        return new Ink(NONE, colour, thick, dashes);
    }

    private static Ink filled(String colour) {
        return new Ink(colour, NONE, 0, "");
    }
}
