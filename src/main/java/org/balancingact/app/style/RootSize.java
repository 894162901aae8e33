package org.balancingact.app.style;

/** How large the root font is, by which everything is measured: it grows with the window, in whole pixels. */
final class RootSize {
    /** Windows up to this size have text of {@link Look#ROOT_SIZE}. */
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 860;
    private static final double LARGEST = 1.5;

    private RootSize() {}

    /**
     * @param width of the scene, in pixels
     * @param textSize in per cent
     * @return pixels
     */
    static double of(double width, double height, int textSize) {
        double growth = Math.max(1, Math.min(LARGEST, Math.min(width / WIDTH, height / HEIGHT)));
        return Math.round(Look.ROOT_SIZE * growth) * textSize / 100.0;
    }
}
