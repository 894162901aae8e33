package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class GoldenRunsTest {
    @Test
    void theGoldenRunsOfAVeryLongStoryKeepNobodyWaiting() {
        Scenario endless = Sketch.scenario(104, 0, Sketch.context(400, 0, 0, 500), Sketch.row(100, 1, k -> 0, (k, next) -> Stream.of(
                Style.LEADER, Style.MANAGER).flatMap(style -> Stream.of(Craft.values()).map(craft -> Sketch.option(style.id() + craft + k, style, craft, next)))
                .toList()));
        GoldenRuns.Result result = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> GoldenRuns.of(endless, List.of()));
        assertThat(result.runs()).allSatisfy(run -> assertThat(run.options()).hasSize(100));
    }
}
