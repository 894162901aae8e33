package org.balancingact.picture.colour;

import org.balancingact.scenario.Palette;

/**
 * The five colours that a picture of cut paper has: those of a palette, or what a theme or the light of a scene makes of them.
 *
 * @param ground what lies behind everything
 * @param deep   the darkest: the bench, the heavy shapes
 * @param mid    between the two
 * @param light  paper, panes, and words on {@code deep}
 * @param spark  the one that is seen first: little of it
 */
public record Tones(Rgb ground, Rgb deep, Rgb mid, Rgb light, Rgb spark) {
    private static final Rgb DARK_PAPER = Rgb.of("15191B");
    /** Grounds with less red than this are dark in every theme. */
    private static final int DARK = 100;

    /** The colours of a palette in the light theme, in the morning. */
    public static Tones of(Palette palette) {
        return new Tones(Rgb.of(palette.ground()), Rgb.of(palette.deep()), Rgb.of(palette.mid()), Rgb.of(palette.light()),
                Rgb.of(palette.spark()));
    }

    /** The same palette after dark, for the dark theme and for the night in every theme. One that is dark already stays. */
    public Tones dim() {
        return isDark() ? this : new Tones(deep.mix(DARK_PAPER, 0.45), deep.mix(Rgb.BLACK, 0.62), mid.mix(deep, 0.5), light.mix(mid, 0.3),
                spark.mix(deep, 0.12));
    }

    /** Whether words on the ground must be light. */
    public boolean isDark() {
        return ground.red() < DARK;
    }
}
