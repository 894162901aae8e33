package org.balancingact.report.plot;

import org.balancingact.scenario.Style;

/** The light theme's colours, for paper. Colour means style and nothing else. */
public final class Ink {
    public static final String INK = "#1A2226";
    public static final String MUTED = "#55626A";
    public static final String CONTROL = "#738285";
    public static final String HAIRLINE = "#D5DBDA";
    public static final String SUNKEN = "#ECEFEE";
    public static final String SURFACE = "#FFFFFF";
    public static final String BAND = "#E3EFED";
    private static final String LEADER = "#B4480C";
    private static final String MANAGER = "#2A5CA8";

    private Ink() {}

    public static String of(Style style) {
        return style == Style.LEADER ? LEADER : MANAGER;
    }
}
