package org.balancingact.picture;

/** The emblem of the program: a circle and a square on one beam, as an outline in units. */
public final class Emblem {
    public static final String OUTLINE = "M5 1.2A5 5 0 1 1 4.99 1.2ZM15.5.8l9-1 1 9-9 1ZM.1 12.4l26-2.6.2 1.5-26 2.7ZM13.3 14.6l4 6.4h-8Z";
    public static final double WIDTH = 26.3;
    public static final double HEIGHT = 21;

    private Emblem() {}
}
