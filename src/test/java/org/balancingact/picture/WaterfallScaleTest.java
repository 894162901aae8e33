package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.Test;

/** Waterfalls that share a scale, in random runs. */
class WaterfallScaleTest {
    private static final int RUNS = 10;
    private static final double WIDTH = 52;

    private static List<Change> changes(Run run) {
        return Arrays.stream(Indicator.values()).map(indicator -> Change.of(run, indicator, 0, run.scenario().weeks())).toList();
    }

    private static List<Mark.Bar> bars(Waterfall waterfall) {
        return waterfall.plan(WIDTH).marks().stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast).toList();
    }

    @Test
    void barsOfAsManyPointsAreOfOneLengthInAllOfThem() {
        RandomRuns.each(RUNS, run -> {
            Axis axis = Waterfall.axis(changes(run));
            double point = new WaterfallForm(WIDTH, 3, axis, 2).x(axis.low() + 1) - new WaterfallForm(WIDTH, 3, axis, 2).x(axis.low());
            for (Change change : changes(run)) {
                Waterfall waterfall = new Waterfall(change, axis);
                List<Mark.Bar> bars = bars(waterfall);
                assertThat(bars).hasSameSizeAs(waterfall.parts());
                for (int k = 0; k < bars.size(); k++) {
                    assertThat(bars.get(k).box().width()).isCloseTo(point * Math.abs(waterfall.parts().get(k).points()), within(1e-9));
                }
            }
        });
    }

    @Test
    void eachBarBeginsWhereTheOneBeforeItEnds() {
        RandomRuns.each(RUNS, run -> changes(run).forEach(change -> {
            Waterfall waterfall = new Waterfall(change);
            double at = Double.NaN;
            for (int k = 0; k < waterfall.parts().size(); k++) {
                Box box = bars(waterfall).get(k).box();
                boolean raises = waterfall.parts().get(k).points() > 0;
                assertThat(k == 0 || Math.abs((raises ? box.left() : box.right()) - at) < 1e-9).isTrue();
                at = raises ? box.right() : box.left();
            }
        }));
    }
}
