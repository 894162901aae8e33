package org.balancingact.app.art;

/**
 * How high a stage is, in em: lower in windows that have no room for it.
 *
 * @param full  in windows that are not low
 * @param strip in windows less than {@value #LOW} em high
 * @param bench in windows less than {@value #VERY_LOW} em high
 */
public record StageForm(double full, double strip, double bench) {
    public static final double LOW = 44;
    public static final double VERY_LOW = 38;
    /** Where a decision is made. */
    public static final StageForm PLAY = new StageForm(11.25, 3, 1.75);
    /** Above where things stand. */
    public static final StageForm CHECKPOINT = new StageForm(8.25, 3, 1.75);
    /** Above a page with a slip of paper that is cut into it. */
    public static final StageForm SLIP = new StageForm(7.375, 4.5, 4.5);
    /** Without a picture: the name alone. */
    static final double PLAIN = 2.25;

    /** @param window its height in em */
    double height(double window) {
        return window < VERY_LOW ? bench : window < LOW ? strip : full;
    }
}
