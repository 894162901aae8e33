package org.balancingact.analysis.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.balancingact.analysis.WhatIf;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class RoadNotTakenTest {
    private final Run run = Run.replay(GoldenScenario.create(), 1,
            IntStream.range(0, 12).mapToObj(k -> GoldenScenario.option(k, Style.LEADER)).toList());

    private static Votes votes(int decision, int leading, int managing) {
        String leader = GoldenScenario.option(decision, Style.LEADER);
        String manager = GoldenScenario.option(decision, Style.MANAGER);
        return new Votes(List.of(leader, manager), Map.of(leader, leading), Map.of(manager, managing));
    }

    @Test
    void onlyWhatHadVotesAndWasNotPlayedIsARoad() {
        List<RoadNotTaken> roads = RoadNotTaken.of(run, Map.of(1, votes(0, 5, 0), 2, votes(1, 5, 3)));
        assertThat(roads).hasSize(1);
        assertThat(roads.get(0).position()).isEqualTo(2);
        assertThat(roads.get(0).votes()).isEqualTo(3);
    }

    @Test
    void mostVotesComeFirstAndTheRoadIsTheExactWhatIf() {
        List<RoadNotTaken> roads = RoadNotTaken.of(run, Map.of(2, votes(1, 5, 2), 5, votes(4, 5, 4)));
        assertThat(roads).extracting(RoadNotTaken::position).containsExactly(5, 2);
        WhatIf swap = WhatIf.swap(run, 5, GoldenScenario.option(4, Style.MANAGER));
        assertThat(roads.get(0).whatIf().swapped().optionIds()).isEqualTo(swap.swapped().optionIds());
        assertThat(roads.get(0).whatIf().net()).isEqualTo(swap.net());
    }
}
