package org.balancingact.picture.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.balancingact.scenario.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours that pictures are made of. */
class TonesTest {

    @Test
    void aColourIsReadAndWrittenWithTheSameDigits() {
        assertThat(Rgb.of("#1F4A48")).isEqualTo(Rgb.of("1f4a48")).hasToString("#1F4A48");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#FFF", "1F4A4G", "##1F4A48"})
    void whatIsNoColourIsRefused(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rgb.of(word)).withMessageContaining(word);
    }

    @Test
    void aMixGoesFromOneColourToTheOther() {
        Rgb one = Rgb.of("000000");
        Rgb other = Rgb.of("FF8001");

        assertThat(one.mix(other, 0)).isEqualTo(one);
        assertThat(one.mix(other, 1)).isEqualTo(other);
        assertThat(one.mix(other, 0.5)).hasToString("#804001");
    }

    @Test
    void theDimPinesAreTheDesignersOwn() {
        assertThat(Tones.of(Palette.PINE).dim()).isEqualTo(new Tones(Rgb.of("1B3434"), Rgb.of("0C1C1B"), Rgb.of("47736C"), Rgb.of("CCD8CF"),
                Rgb.of("CB983D")));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void wordsAreLightOnEveryDimGround(Palette palette) {
        assertThat(Tones.of(palette).dim().isDark()).isTrue();
        assertThat(Tones.of(palette).dim().dim()).isEqualTo(Tones.of(palette).dim());
    }
}
