package org.balancingact.picture.stage;

import java.util.Optional;
import org.balancingact.picture.colour.Rgb;
import org.balancingact.picture.colour.Tones;
import org.balancingact.scenario.Backdrop.Light;
import org.balancingact.scenario.Palette;

/**
 * The colours of a place in a light, and what shines there.
 *
 * @param sun   empty where none is seen
 * @param rays  how strong the beams of the sun on floor and wall are, from 0 (none) to 1
 * @param lamps whether they are on
 * @param dim   whether the colours are those of a bright palette after dark
 */
public record Lit(Tones tones, Optional<Sun> sun, double rays, boolean lamps, boolean dim, boolean night) {
    private static final Rgb EVENING = Rgb.of("E2A33B");

    /** How the sun stands. */
    enum Sun { HIGH, LOW }

    /** @param dark whether the theme is: then bright palettes are dimmed. The night is dark in every theme */
    public static Lit of(Palette palette, Light light, boolean dark) {
        Tones day = Tones.of(palette);
        boolean dimmed = dark || light == Light.NIGHT;
        Tones base = dimmed ? day.dim() : day;
        boolean dim = dimmed && !day.isDark();
        return switch (light) {
            case MORNING -> new Lit(base, Optional.of(Sun.HIGH), 1, true, dim, false);
            case NOON -> new Lit(ground(base, base.ground().mix(base.light(), base.isDark() ? 0.06 : 0.35)), Optional.empty(), 0, false,
                    dim, false);
            case EVENING -> new Lit(new Tones(base.ground().mix(EVENING, 0.16), base.deep(), base.mid().mix(base.deep(), 0.14), base.light(),
                    base.spark()), Optional.of(Sun.LOW), 0.7, true, dim, false);
            case NIGHT -> new Lit(new Tones(base.ground().mix(Rgb.BLACK, 0.12), base.deep(), base.mid(), base.light(),
                    (dark ? base : day).spark()), Optional.empty(), 0, true, dim, true);
        };
    }

    private static Tones ground(Tones tones, Rgb ground) {
        return new Tones(ground, tones.deep(), tones.mid(), tones.light(), tones.spark());
    }

    public Rgb ground() {
        return tones.ground();
    }

    public Rgb deep() {
        return tones.deep();
    }

    public Rgb mid() {
        return tones.mid();
    }

    public Rgb light() {
        return tones.light();
    }

    public Rgb spark() {
        return tones.spark();
    }

    /** The ground with some of the middle colour in it. */
    Rgb wall(double share) {
        return ground().mix(mid(), share);
    }

    /** The ground with some of the deep colour in it. */
    Rgb shade(double share) {
        return ground().mix(deep(), share);
    }

    /** The ground with some of the light colour in it. */
    Rgb bright(double share) {
        return ground().mix(light(), share);
    }

    /** The deep colour with some of the middle one in it. */
    Rgb wood(double share) {
        return deep().mix(mid(), share);
    }

    /** The middle colour with some of the deep one in it. */
    Rgb cloth(double share) {
        return mid().mix(deep(), share);
    }

    /** The deep colour with some black in it: the edge of a bench. */
    Rgb edge(double share) {
        return deep().mix(Rgb.BLACK, share);
    }
}
