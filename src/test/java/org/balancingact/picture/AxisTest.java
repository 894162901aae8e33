package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The one rule for the range of an axis, over every span of the gauge in steps of a third of a point and more. */
class AxisTest {
    private static final int GRID = 2;
    private static final int LEAST = 30;
    private static final long MIDDLE = 50_000;

    /** A range of levels, in milli-points, and the axis for it. */
    private record Span(long least, long most, Axis axis) {
        double below() {
            return least / 1000.0 - axis.low();
        }

        double above() {
            return axis.high() - most / 1000.0;
        }
    }

    private static List<Span> spans() {
        return LongStream.iterate(0, least -> least <= 100_000, least -> least + 333).boxed()
                .flatMap(least -> LongStream.iterate(least, most -> most <= 100_000, most -> most + 777).boxed()
                        .map(most -> new Span(Math.min(least, MIDDLE), Math.max(most, MIDDLE), Axis.of(LongStream.of(least, most))))).toList();
    }

    @Test
    void allThatIsShownLiesOnTheAxisAndTheAxisOnTheGauge() {
        assertThat(spans()).hasSizeGreaterThan(10_000).allMatch(span -> span.below() >= 0 && span.above() >= 0)
                .allMatch(span -> span.axis().low() >= 0 && span.axis().high() <= 100);
    }

    @Test
    void endsAreMultiplesOfTwoAndNoFurtherThanTheyMustBe() {
        assertThat(spans()).allMatch(span -> span.axis().low() % GRID == 0 && span.axis().high() % GRID == 0)
                .allMatch(span -> span.axis().high() - span.axis().low() >= LEAST)
                .allMatch(span -> span.axis().high() - span.axis().low() == LEAST || span.below() < GRID && span.above() < GRID);
    }

    @Test
    void whatIsNarrowLiesInTheMiddleUnlessTheGaugeEndsThere() {
        assertThat(spans()).filteredOn(span -> span.axis().low() > 0 && span.axis().high() < 100)
                .allMatch(span -> Math.abs(span.below() - span.above()) <= GRID);
    }

    @Test
    void theRangeIsTheSameInEveryOrderAndForValuesBetween() {
        assertThat(spans()).allMatch(span -> Axis.of(LongStream.of(span.most(), (span.least() + span.most()) / 2, span.least())).equals(span.axis()));
    }

    @Test
    void theRangeIsRoundedToTwosIncludesTheMiddleAndIsAtLeastThirtyPointsWide() {
        assertThat(Axis.of(LongStream.of(48_200, 52_100))).isEqualTo(new Axis(36, 66));
        assertThat(Axis.of(LongStream.of(21_000, 83_000))).isEqualTo(new Axis(20, 84));
        assertThat(Axis.of(LongStream.of(53_000, 58_000))).isEqualTo(new Axis(38, 68));
        assertThat(Axis.of(LongStream.of(0, 3_000))).isEqualTo(new Axis(0, 50));
        assertThat(Axis.of(LongStream.of(97_000, 100_000))).isEqualTo(new Axis(50, 100));
    }

    @Test
    void aValueLiesBetweenTheEndsInProportion() {
        assertThat(new Axis(30, 70).portion(40_000)).isEqualTo(0.25);
        assertThat(new Axis(30, 70).contains(70)).isTrue();
        assertThat(new Axis(30, 70).contains(71)).isFalse();
    }

    @Test
    void marksAreRoundNumbersOfTheRange() {
        assertThat(new Axis(28, 60).marks(10)).containsExactlyElementsOf(IntStream.of(30, 40, 50, 60).boxed().toList());
    }
}
