package org.balancingact.analysis.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class SecondChoicesTest {
    private final Run run = Run.replay(GoldenScenario.create(), 1,
            IntStream.range(0, 12).mapToObj(k -> GoldenScenario.option(k, Style.LEADER)).toList());

    private static Votes votes(int decision, int leading, int managing) {
        String leader = GoldenScenario.option(decision, Style.LEADER);
        String manager = GoldenScenario.option(decision, Style.MANAGER);
        return new Votes(List.of(leader, manager), Map.of(), Map.of(leader, leading, manager, managing));
    }

    @Test
    void whatHadSecondMostVotesIsPlayedAndAllElseStays() {
        SecondChoices second = SecondChoices.of(run, Map.of(3, votes(2, 5, 3), 7, votes(6, 9, 1))).orElseThrow();
        List<Integer> changed = IntStream.range(0, 12).filter(k -> !second.nearly().optionIds().get(k).equals(run.optionIds().get(k))).boxed().toList();
        assertThat(changed).containsExactly(2, 6);
        assertThat(second.nearly().isOver()).isTrue();
    }

    @Test
    void ofAsManyVotesTheOneShownFirstHadMost() {
        assertThat(SecondChoices.of(run, Map.of(3, votes(2, 4, 4))).orElseThrow().nearly().optionIds().get(2)).isEqualTo(GoldenScenario.option(2, Style.MANAGER));
    }

    @Test
    void whereAllAgreedThereIsNoOtherRun() {
        assertThat(SecondChoices.of(run, Map.of(3, votes(2, 8, 0)))).isEmpty();
        assertThat(SecondChoices.of(run, Map.of())).isEmpty();
    }
}
