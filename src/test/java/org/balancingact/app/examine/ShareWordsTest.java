package org.balancingact.app.examine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareWordsTest {
    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.0001, < 0.1 %", "0.0005, 0.1 %", "0.5, 50.0 %", "0.9994, 99.9 %", "0.9999, > 99.9 %", "1, 100 %"})
    void onlyWhatIsNothingOrAllIsSaidToBe(double share, String words) {
        assertThat(ShareWords.percent(share)).isEqualTo(words.replace(' ', '\u00a0').replace("<\u00a0", "< ").replace(">\u00a0", "> "));
    }
}
