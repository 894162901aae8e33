package org.balancingact.app.style;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.picture.colour.Tones;
import org.balancingact.scenario.Palette;

/**
 * The colours of a scenario as style sheets know them. What carries a palette's class, and all in it, has five more tokens, and one
 * for words on the ground: {@code -ground}, {@code -deep}, {@code -mid}, {@code -light}, {@code -spark}, {@code -on-ground}. They
 * follow the theme: dim in the dark, and black and white where contrast is high.
 */
public final class Washes {
    private static final String RULE = ".%s { -ground: %s; -deep: %s; -mid: %s; -light: %s; -spark: %s; -on-ground: %s; }%n";

    private Washes() {}

    /** The style class of a palette. */
    public static String of(Palette palette) {
        return "palette-" + palette.id();
    }

    static String rules(Theme theme) {
        return Stream.of(Palette.values()).map(palette -> rule(theme, palette)).collect(Collectors.joining());
    }

    private static String rule(Theme theme, Palette palette) {
        Tones tones = Tones.of(palette);
        return switch (theme) {
            case LIGHT -> rule(palette, tones, tones.isDark() ? "-light" : "-ink");
            case DARK -> rule(palette, tones.dim(), "-ink");
            case HIGH_CONTRAST -> RULE.formatted(of(palette), "-paper", "-paper", "-control", "-ink", "-ink", "-ink");
        };
    }

    private static String rule(Palette palette, Tones tones, String onGround) {
        return String.format(Locale.ROOT, RULE, of(palette), tones.ground(), tones.deep(), tones.mid(), tones.light(), tones.spark(), onGround);
    }
}
