package org.balancingact.picture.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.balancingact.picture.colour.Perceived.Eye;
import org.balancingact.scenario.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the colours of the style sheets must hold, computed from the style sheets themselves. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final double PLAINLY_DIFFERENT = 20;
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken", "accent-soft");

    static Stream<Arguments> themes() {
        return Stream.of(Arguments.of("light", Tokens.LIGHT), Arguments.of("dark", Tokens.DARK), Arguments.of("high contrast", Tokens.HIGH_CONTRAST));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void wordsAreReadOnEveryGround(String name, Tokens tokens) {
        for (String ground : GROUNDS) {
            for (String words : List.of("ink", "muted", "accent", "alert")) {
                assertThat(contrast(tokens, words, ground)).as("%s on %s", words, ground).isGreaterThanOrEqualTo(TEXT);
            }
        }
        assertThat(contrast(tokens, "on-accent", "accent")).as("on accent").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void edgesAndMarksAreSeenOnEveryGround(String name, Tokens tokens) {
        for (String ground : GROUNDS) {
            for (String mark : List.of("control", "leader", "manager")) {
                assertThat(contrast(tokens, mark, ground)).as("%s on %s", mark, ground).isGreaterThanOrEqualTo(MARK);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void numbersInMarksAreRead(String name, Tokens tokens) {
        assertThat(contrast(tokens, "surface", "leader")).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(tokens, "surface", "manager")).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void leadingAndManagingAreToldApartByEveryEye(String name, Tokens tokens) {
        for (Eye eye : Eye.values()) {
            assertThat(Perceived.difference(tokens.of("leader"), tokens.of("manager"), eye)).as(eye.name()).isGreaterThan(PLAINLY_DIFFERENT);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void wordsOnTheGroundAndTheBenchOfAPaletteAreRead(Palette palette) {
        Tones day = Tones.of(palette);
        Rgb onGround = day.isDark() ? day.light() : Tokens.LIGHT.of("ink");

        assertThat(Perceived.contrast(onGround, day.ground())).isGreaterThan(9);
        assertThat(Perceived.contrast(Tokens.DARK.of("ink"), day.dim().ground())).isGreaterThan(9);
        assertThat(Perceived.contrast(day.light(), day.deep())).isGreaterThan(TEXT);
        assertThat(Perceived.contrast(day.dim().light(), day.dim().deep())).isGreaterThan(TEXT);
    }

    /** Pairs from the paper that gives the formula and its test data (Sharma, Wu and Dalal 2005) can't be colours of a screen; black and white can. */
    @Test
    void theMeasuresAreThoseOfTheStandards() {
        Rgb white = new Rgb(255, 255, 255);

        assertThat(Perceived.contrast(Rgb.BLACK, white)).isEqualTo(21, Offset.offset(0.001));
        assertThat(Perceived.difference(Rgb.BLACK, white, Eye.USUAL)).isEqualTo(100, Offset.offset(0.01));
        assertThat(Map.of(Eye.USUAL, 46L, Eye.PROTAN, 50L, Eye.DEUTAN, 55L, Eye.TRITAN, 60L)).allSatisfy((eye, points) -> assertThat(
                Math.round(Perceived.difference(Tokens.LIGHT.of("leader"), Tokens.LIGHT.of("manager"), eye))).as(eye.name()).isEqualTo(points));
    }

    private static double contrast(Tokens tokens, String one, String other) {
        return Perceived.contrast(tokens.of(one), tokens.of(other));
    }
}
