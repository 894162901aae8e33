package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ScenarioWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusCommandTest {
    /** Twelve decisions of two options each. */
    private static final long RUNS = 1 << 12;

    @TempDir
    private Path folder;
    private Path scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = folder.resolve("golden.scenario.json");
        Files.writeString(scenario, ScenarioWriter.write(GoldenScenario.create()));
    }

    @Test
    void countsAreExactAndPrintedAsJson() {
        JsonObject census = JsonParser.parseString(Outcome.of("census", scenario.toString(), "--json").output()).getAsJsonObject();
        assertThat(census.get("runs").getAsLong()).isEqualTo(RUNS);
        assertThat(census.get("exact").getAsBoolean()).isTrue();
        assertThat(census.getAsJsonObject("endings").get("end-of-it").getAsLong()).isEqualTo(RUNS);
        assertThat(census.getAsJsonObject("options").get("leader-3").getAsLong()).isEqualTo(RUNS / 2);
        assertThat(census.getAsJsonObject("outcome").getAsJsonObject("trust").keySet()).contains("min", "max", "mean");
    }

    @Test
    void aShippedScenarioIsNotCountedAgain() {
        Outcome outcome = Outcome.of("census", "zero-waste-by-q3", "--json");
        assertThat(outcome.errors()).isEmpty();
        assertThat(JsonParser.parseString(outcome.output()).getAsJsonObject().get("runs").getAsLong()).isPositive();
    }

    @Test
    void theTextSaysSharesPoliciesAndWhetherMixingPays() {
        assertThat(Outcome.of("census", scenario.toString()).said()).contains("all 4,096 runs", "100.0 % The end (random play 100.0 %)",
                "50.0 % leader-3", "As called for:", "Yes. Health: best mixed run");
    }

    @Test
    void theSizeOfTheCountIsSaidBeforehandAndNotAmongTheResult() {
        Outcome outcome = Outcome.of("census", scenario.toString(), "--json");
        assertThat(outcome.errors()).contains("There are about 4,100 runs");
        assertThat(outcome.output()).startsWith("{");
    }

    @Test
    void anEstimateIsMarkedAndHasIntervals() {
        JsonObject estimate = JsonParser.parseString(Outcome.of("census", scenario.toString(), "--estimate", "--json").output()).getAsJsonObject();
        assertThat(estimate.get("exact").getAsBoolean()).isFalse();
        assertThat(estimate.get("runs").getAsLong()).isEqualTo(RUNS);
        JsonObject share = estimate.getAsJsonObject("shares").getAsJsonObject("options").getAsJsonObject("leader-3");
        assertThat(share.get("low").getAsDouble()).isLessThan(0.5);
        assertThat(share.get("high").getAsDouble()).isGreaterThan(0.5);
        assertThat(Outcome.of("census", scenario.toString(), "--estimate").said()).contains("estimated", "Nothing here is exact");
    }

    @Test
    void itIsKeptBesideTheScenario() {
        Outcome.of("census", scenario.toString(), "--keep");
        assertThat(folder.resolve("golden.census.gz")).isNotEmptyFile();
    }

    @Test
    void ofMoreRunsThanAnyoneCouldCountAnEstimateIsToldAtOnce() throws IOException {
        Files.writeString(scenario, ScenarioWriter.write(Sketch.scenario(60, 0, Sketch.context(400, 0, 0, 500), Sketch.row(60, 1, k -> 0,
                (k, next) -> List.of(Sketch.option("a" + k, Style.LEADER, Craft.SOUND, next), Sketch.option("b" + k, Style.MANAGER, Craft.SOUND, next))))));
        Outcome outcome = Outcome.of("census", scenario.toString());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).contains("more runs than anyone could count");
        assertThat(outcome.said()).contains("about 10^18 runs, estimated");
        assertThat(Outcome.of("check", scenario.toString(), "--census").errors()).contains("judged by links alone");
    }
}
