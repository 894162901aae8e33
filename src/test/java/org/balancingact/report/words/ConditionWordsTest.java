package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {
    private static final Condition LOW_MORALE = new Condition.IndicatorWithin(Indicator.MORALE,
            new Condition.Bounds(OptionalInt.empty(), OptionalInt.of(50_000)));
    private static final Condition FLAG = new Condition.FlagSet("lab");
    private final Scenario scenario = GoldenScenario.create();
    private final ConditionWords words = new ConditionWords(scenario);

    @Test
    void rangesPicksAndFlagsAreNamed() {
        assertThat(words.of(LOW_MORALE)).isEqualTo("where morale is below 50");
        assertThat(words.of(FLAG)).isEqualTo("with “lab” set");
        assertThat(words.of(new Condition.Chose("leader-3"))).isEqualTo("after “" + brief() + "”");
    }

    private String brief() {
        return scenario.scenes().stream().flatMap(scene -> scene.decision().stream()).flatMap(decision -> decision.options().stream())
                .filter(option -> option.id().equals("leader-3")).findFirst().orElseThrow().brief();
    }

    @Test
    void notTurnsEachPartAndAndIntoOr() {
        assertThat(words.of(new Condition.Not(new Condition.All(List.of(LOW_MORALE, FLAG)))))
                .isEqualTo("where morale is at least 50 or without “lab” set");
    }

    @Test
    void listsInListsStandInBrackets() {
        assertThat(words.of(new Condition.All(List.of(FLAG, new Condition.Any(List.of(LOW_MORALE, FLAG))))))
                .isEqualTo("with “lab” set and (where morale is below 50 or with “lab” set)");
    }
}
