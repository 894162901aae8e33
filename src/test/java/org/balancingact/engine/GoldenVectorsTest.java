package org.balancingact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures that the engine is published with: 12 sound decisions in 26 weeks, demand swinging from end to end. */
class GoldenVectorsTest {
    private static final int[] DEMANDS = {1000, -1000, 1000, -1000, -1000, 1000, 1000, -1000};

    private record Golden(String name, IntFunction<Style> pick, List<Long> end) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Golden> theFourWaysEndAsPublished() {
        return Stream.of(
                new Golden("all leader", k -> Style.LEADER, List.of(25745L, 37756L, 22150L, 72478L, 71029L, 77631L, 65020L)),
                new Golden("all manager", k -> Style.MANAGER, List.of(75349L, 70985L, 84689L, 44530L, 19893L, 28288L, 42653L)),
                new Golden("as asked", GoldenVectorsTest::asked, List.of(69903L, 77718L, 86368L, 67431L, 65234L, 74540L, 68528L)),
                new Golden("opposite", k -> asked(k).other(), List.of(41175L, 46042L, 27190L, 53106L, 34455L, 41302L, 48118L)));
    }

    @ParameterizedTest
    @MethodSource
    void theFourWaysEndAsPublished(Golden golden) {
        Scenario scenario = Sketch.scenario(26, 0, Sketch.context(400, 0, 0, 500), Sketch.row(12, 2, k -> DEMANDS[k % 8],
                (k, next) -> List.of(Sketch.option("o" + k, golden.pick().apply(k), Craft.SOUND, next))));
        Run run = Run.replay(scenario, 0, IntStream.range(0, 12).mapToObj(k -> "o" + k).toList());
        Levels end = run.finish().orElseThrow().end();
        assertThat(Stream.of(Indicator.values()).map(end::get).toList()).isEqualTo(golden.end());
    }

    private static Style asked(int decision) {
        return DEMANDS[decision % 8] > 0 ? Style.LEADER : Style.MANAGER;
    }
}
