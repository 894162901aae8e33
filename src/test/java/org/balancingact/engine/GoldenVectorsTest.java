package org.balancingact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures that the engine is published with: 12 decisions in 26 weeks, demand swinging from end to end. */
class GoldenVectorsTest {
    private static final int[] DEMANDS = {1000, -1000, 1000, -1000, -1000, 1000, 1000, -1000};

    private static final Effects TRUST_AND_NO_INNOVATION = new Effects(Effects.Mode.INSTEAD,
            List.of(new Effect(Indicator.TRUST, 4_000, 1, 3, "it", true)), Set.of(Indicator.INNOVATION));

    private record Golden(String name, IntFunction<Style> pick, Craft craft, Effects effects, List<Long> end) {
        Golden(String name, IntFunction<Style> pick, List<Long> end) {
            this(name, pick, Craft.SOUND, Effects.DEFAULT, end);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Golden> everyWayEndsAsPublished() {
        return Stream.of(
                new Golden("all leader", k -> Style.LEADER, List.of(24719L, 40152L, 19315L, 71490L, 69671L, 78245L, 65523L)),
                new Golden("all manager", k -> Style.MANAGER, List.of(75291L, 70496L, 86100L, 44530L, 19580L, 27886L, 42372L)),
                new Golden("as asked", GoldenVectorsTest::asked, List.of(74131L, 82114L, 90547L, 70394L, 71929L, 79006L, 72439L)),
                new Golden("opposite", k -> asked(k).other(), List.of(32084L, 35386L, 17378L, 46649L, 25255L, 33403L, 43651L)),
                new Golden("as asked, poor", GoldenVectorsTest::asked, Craft.POOR, Effects.DEFAULT,
                        List.of(51540L, 53276L, 61304L, 53728L, 43060L, 56077L, 54781L)),
                new Golden("as asked, instead", GoldenVectorsTest::asked, Craft.SOUND, TRUST_AND_NO_INNOVATION,
                        List.of(74131L, 82590L, 90257L, 71818L, 41829L, 80455L, 89600L)));
    }

    @ParameterizedTest
    @MethodSource
    void everyWayEndsAsPublished(Golden golden) {
        Scenario scenario = Sketch.scenario(26, 0, Sketch.context(400, 0, 0, 500), Sketch.row(12, 2, k -> DEMANDS[k % 8],
                (k, next) -> List.of(Sketch.option("o" + k, golden.pick().apply(k), golden.craft(), Optional.empty(), golden.effects(), Set.of(), next))));
        Run run = Run.replay(scenario, 0, IntStream.range(0, 12).mapToObj(k -> "o" + k).toList());
        Levels end = run.finish().orElseThrow().end();
        assertThat(Stream.of(Indicator.values()).map(end::get).toList()).isEqualTo(golden.end());
    }

    private static Style asked(int decision) {
        return DEMANDS[decision % 8] > 0 ? Style.LEADER : Style.MANAGER;
    }
}
