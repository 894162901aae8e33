package org.balancingact.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"2TBH-6B", "2tbh 6b", "“2TBH-6B”.", "\u200B2TBH\u2011\u20116B\uFEFF", "２ＴＢＨ－６ｂ", "٢TBH-۶B", "\t2TB\u00A0H6B\r\n"})
    void aCodeIsTheSameHoweverItWasTyped(String typed) {
        assertThat(TypedCode.plain(typed)).isEqualTo("2TBH6B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2TBH-6", "2TBH-6BB", "2ТВН-6B", "2TBH-6É"})
    void otherLettersStayOthers(String typed) {
        assertThat(TypedCode.plain(typed)).isNotEqualTo("2TBH6B");
    }
}
