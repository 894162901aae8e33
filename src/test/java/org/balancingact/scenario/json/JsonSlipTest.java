package org.balancingact.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.balancingact.scenario.json.JsonSlip.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSlipTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "MISSING_COMMA | 2 | {'a': 1~'b': 2}", "MISSING_COMMA | 1 | [1 2]", "MISSING_COMMA | 1 | {'a': 'x' 'b': 2}",
        "SURPLUS_COMMA | 2 | {'a': 1,~}", "SURPLUS_COMMA | 1 | [1,,2]", "SURPLUS_COMMA | 1 | {,}",
        "MISSING_COLON | 1 | {'a' 1}", "MISSING_COLON | 1 | {'a' = 1}",
        "UNCLOSED_TEXT | 2 | {~'a': 'x~}", "BAD_ESCAPE | 1 | ['\\x']",
        "OTHER_QUOTES | 1 | {“a”: 1}", "OTHER_QUOTES | 1 | ['a', «b»]",
        "UNQUOTED | 1 | {a: 1}", "UNQUOTED | 2 | ['a',~True]", "COMMENT | 2 | {~// x~}", "COMMENT | 1 | ['a' /* x */]",
        "WRONG_BRACKET | 1 | ['a'}", "WRONG_BRACKET | 1 | {'a': }", "WRONG_BRACKET | 1 | ]"})
    void slipsAreToldApart(Kind kind, int line, String text) {
        assertThat(JsonSlip.in(text.replace('\'', '"').replace('~', '\n'))).contains(new JsonSlip(kind, line));
    }

    @Test
    void whatIsJsonHasNone() {
        assertThat(JsonSlip.in(WholeFile.TEXT)).isEmpty();
        assertThat(JsonSlip.in("[[], {}, \"\", -1.5e3, true, false, null, \"\\u00e9\\\"\"]")).isEmpty();
    }

    @Test
    void theFindingSaysWhichAndWhere() {
        String text = WholeFile.TEXT.replace("\"minutes\": 5,", "\"minutes\": 5,,");

        assertThat(WholeFile.read(text).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("BA004");
            assertThat(finding.what()).isEqualTo("There is a comma too many.");
            assertThat(finding.place().line()).isEqualTo(10);
        });
    }
}
