package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class SampleCommandTest {
    @Test
    void endingsOfASampleAddUpToItsRuns() {
        JsonObject sample = JsonParser.parseString(sample("--json").output()).getAsJsonObject();
        assertThat(sample.get("exact").getAsBoolean()).isFalse();
        assertThat(sample.getAsJsonObject("endings").asMap().values().stream().mapToLong(count -> count.getAsLong()).sum()).isEqualTo(40);
        assertThat(sample.getAsJsonObject("outcome").getAsJsonObject("morale").keySet()).contains("min", "max", "mean");
    }

    @Test
    void theSameSeedGivesTheSameSample() {
        assertThat(sample("--json").output()).isEqualTo(sample("--json").output());
    }

    @Test
    void theTextGivesEveryShareItsIntervalAndComparesFixedPolicies() {
        assertThat(sample().said()).contains("40 random runs, seed 5", "100\u00a0% (91–100\u00a0%) Moment 1", "Always leading: Order", "As called for: Order");
    }

    @Test
    void aSampleOfNoRunsIsAMisuse() {
        assertThat(Outcome.of("sample", Outcome.SMALL_CRASH.toString(), "--runs", "0").exitCode()).isEqualTo(2);
    }

    private static Outcome sample(String... more) {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(new String[] {"sample", Outcome.SMALL_CRASH.toString(), "--runs", "40", "--seed", "5"}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Outcome.of(arguments);
    }
}
