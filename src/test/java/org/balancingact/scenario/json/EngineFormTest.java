package org.balancingact.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineFormTest {

    @Test
    void aKeyIsLeftOutInItsPlaceOnly() {
        Map<String, Object> scenario = Map.of("title", "words", "scenes", List.of(Map.of("title", "words", "id", "first")),
                "rules", Map.of("text", 1, "title", Map.of("label", 2)), "shocks", List.of(Map.of("label", "words", "note", 3)));
        assertThat(EngineForm.of(scenario)).isEqualTo(Map.of("scenes", List.of(Map.of("id", "first")),
                "rules", Map.of("text", 1, "title", Map.of("label", 2)), "shocks", List.of(Map.of("note", 3))));
    }
}
