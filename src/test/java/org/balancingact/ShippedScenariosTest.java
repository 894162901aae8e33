package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.balancingact.analysis.GoldenRuns;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Playthroughs;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioCard;
import org.balancingact.scenario.json.ScenarioWriter;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that comes with the program is whole, and its golden runs come out as they are written down. */
class ShippedScenariosTest {

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void isWholeAndNamedAfterItsId(String id) {
        Reading reading = ShippedScenarios.read(id).orElseThrow();

        assertThat(reading.findings()).isEmpty();
        Scenario scenario = reading.document().orElseThrow().scenario();
        assertThat(scenario.id()).isEqualTo(id);
        assertThat(ScenarioWriter.document(scenario, reading.document().orElseThrow().text())).isEqualTo(reading.document().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void itsGoldenRunsComeOutAsWrittenDown(String id) {
        Scenario scenario = scenario(id);
        List<Playthrough> golden = ShippedScenarios.playthroughs(id).orElseThrow();

        assertThat(golden).isNotEmpty().allSatisfy(run -> assertThat(GoldenRuns.golden(run.name(), Run.replay(scenario, 0, run.options()))).isEqualTo(run));
        assertThat(golden).extracting(Playthrough::ending)
                .as("each ending has a golden run").containsAll(scenario.endings().stream().map(ending -> ending.id()).toList());
    }

    @Test
    void cardsSayWhatTheScenariosSay() {
        assertThat(ShippedScenarios.cards()).isEqualTo(ShippedScenarios.ids().stream().map(ShippedScenariosTest::scenario)
                .map(scenario -> new ScenarioCard(scenario.id(), scenario.title(), scenario.summary(), scenario.role(),
                        scenario.minutes(), scenario.difficulty().orElse(Scenario.USUAL_DIFFICULTY), scenario.cover(), scenario.endings().size()))
                .sorted(Comparator.comparingInt(ScenarioCard::difficulty)).toList());
    }

    @Test
    void anUnknownIdIsNotShipped() {
        assertThat(ShippedScenarios.read("../secret")).isEmpty();
        assertThat(ShippedScenarios.playthroughs("no-such-scenario")).isEmpty();
    }

    @Test
    void goldenRunsAreWrittenAsTheyAreRead() {
        ShippedScenarios.ids().forEach(id -> {
            List<Playthrough> golden = ShippedScenarios.playthroughs(id).orElseThrow();
            assertThat(Playthroughs.read("again", Playthroughs.write(golden))).isEqualTo(golden);
        });
    }

    @Test
    void brokenGoldenRunsAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> Playthroughs.read("mine.playthroughs.json", "{\"format\": 1,\n\"runs\": [{\"name\": 3}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.playthroughs.json:2: $.runs[0].name").hasMessageContaining("“ending” is missing");
    }

    private static Scenario scenario(String id) {
        return ShippedScenarios.read(id).orElseThrow().document().orElseThrow().scenario();
    }
}
