package org.balancingact.picture.colour;

import java.util.List;
import java.util.Locale;

/**
 * A colour that hides what is behind it, in sRGB.
 *
 * @param red   from 0 to 255
 * @param green the same
 * @param blue  the same
 */
public record Rgb(int red, int green, int blue) {
    public static final Rgb BLACK = new Rgb(0, 0, 0);

    public Rgb {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException("no colour: " + List.of(red, green, blue));
        }
    }

    /**
     * Reads six hexadecimal digits, with the number sign or without.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Rgb of(String hexadecimal) {
        String digits = hexadecimal.startsWith("#") ? hexadecimal.substring(1) : hexadecimal;
        if (!digits.matches("[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("no colour: " + hexadecimal);
        }
        int value = Integer.parseInt(digits, 16);
        return new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /**
     * This colour with some of another in it.
     *
     * @param share of the other, from 0 (none) to 1 (nothing but the other)
     */
    public Rgb mix(Rgb other, double share) {
        return new Rgb(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one * (1 - share) + other * share);
    }

    /** As style sheets and SVG write it: a number sign and six digits. */
    public String hexadecimal() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    @Override
    public String toString() {
        return hexadecimal();
    }
}
