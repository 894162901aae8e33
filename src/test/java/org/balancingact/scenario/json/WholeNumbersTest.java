package org.balancingact.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumbersTest {
    private static final Gson GSON = WholeNumbers.exact(new GsonBuilder()).create();

    record Kept(int one, Integer other, Long large, List<Integer> several) {}

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "5.0", "5e0", "2147483647"})
    void whatIsWholeIsRead(String digits) {
        assertThat(read(digits).several()).containsExactly(WholeNumbers.ofInt(JsonParser.parseString(digits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "-0.001", "4294967297", "1e400", "1e-400", "1e999999999", "9999999999999999999999999999999999999999999"})
    void whatIsNotIsRefusedWithItsPlace(String digits) {
        assertThatThrownBy(() -> read(digits)).isInstanceOfSatisfying(NotWhole.class,
                other -> assertThat(other.path()).isEqualTo("$.several[0]"));
        assertThatThrownBy(() -> WholeNumbers.ofInt(JsonParser.parseString(digits))).isInstanceOf(NumberFormatException.class);
    }

    private static Kept read(String digits) {
        return GSON.fromJson(JsonParser.parseString("{\"one\": 1, \"large\": 9223372036854775807, \"several\": [" + digits + "]}"), Kept.class);
    }
}
