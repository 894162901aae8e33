package org.balancingact.report.words;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Condition.Bounds;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;

/** Outcomes as numbers: in whole points, as gauges show them, and in words where rounding would put one on the other side of an ending’s bound. */
public final class OutcomeWords {
    private OutcomeWords() {}

    /** @param outcome of the indicator, in milli-points */
    public static String of(Scenario scenario, Indicator indicator, long outcome) {
        List<Bounds> bounds = scenario.endings().stream().flatMap(ending -> ending.when().stream())
                .flatMap(condition -> bounds(condition, indicator)).toList();
        return Figures.beside(outcome, bounds);
    }

    private static Stream<Bounds> bounds(Condition condition, Indicator indicator) {
        return condition.accept(new Condition.Cases<>(
                all -> all.parts().stream().flatMap(part -> bounds(part, indicator)),
                any -> any.parts().stream().flatMap(part -> bounds(part, indicator)),
                not -> bounds(not.part(), indicator),
                chose -> Stream.empty(),
                set -> Stream.empty(),
                person -> Stream.empty(),
                within -> within.indicator() == indicator ? Stream.of(within.bounds()) : Stream.empty(),
                index -> Stream.empty()));
    }
}
