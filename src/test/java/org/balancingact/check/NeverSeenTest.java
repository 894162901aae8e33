package org.balancingact.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.balancingact.analysis.census.Census;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class NeverSeenTest {

    @Test
    void whatTheCensusNeverMetIsNamedByIdAndPath() {
        String text = WholeFile.TEXT
                // Order never comes near 100.
                .replace("{\"indicator\": \"order\", \"atLeast\": 52.125}", "{\"indicator\": \"order\", \"atLeast\": 100}")
                .replace("{\"set\": \"gate-added\"}, {\"indicator\": \"budget\", \"atLeast\": 20}", "{\"set\": \"gate-added\"}, {\"indicator\": \"budget\", \"atLeast\": 100}")
                .replace("{\"not\": {\"chose\": \"open-floor\"}}", "{\"chose\": \"open-floor\"}")
                .replace("{\"indicator\": \"trust\", \"below\": 50}", "{\"indicator\": \"trust\", \"below\": 1}");

        NeverSeen never = neverSeen(text);

        assertThat(never.scenes()).isEmpty();
        assertThat(never.options()).containsExactly("close-gate");
        assertThat(never.endings()).containsExactly("tight");
        assertThat(never.passages()).containsExactlyInAnyOrder("$.scenes[0].decision.options[0].consequence[1]", "$.epilogue[0]");
        assertThat(never.flags()).isEmpty();
    }

    @Test
    void aSceneThatIsNeverSeenStandsForAllThatIsInIt() {
        NeverSeen never = neverSeen(WholeFile.TEXT.replace("\"next\": \"supper\"", "\"next\": \"end\"")
                .replace("\"go\": \"supper\"", "\"go\": \"end\"").replace("{\"go\": \"repair\"}]}", "{\"go\": \"end\"}]}"));

        assertThat(never.scenes()).containsExactlyInAnyOrder("supper", "repair");
        assertThat(never.options()).isEmpty();
        assertThat(never.passages()).doesNotContain("$.scenes[1].text[0]");
    }

    private static NeverSeen neverSeen(String text) {
        Scenario scenario = WholeFile.read(text).document().orElseThrow().scenario();
        return NeverSeen.of(scenario, Census.of(scenario));
    }
}
