package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DistributionTest {
    private final Distribution distribution = Distribution.of(counts(40_000, 1, 45_500, 2, 60_001, 1));

    private static long[] counts(int... valueAndCount) {
        long[] counts = new long[Distribution.MOST + 1];
        for (int k = 0; k < valueAndCount.length; k += 2) {
            counts[valueAndCount[k]] = valueAndCount[k + 1];
        }
        return counts;
    }

    @Test
    void itTellsExtremesAndMean() {
        assertThat(distribution.runs()).isEqualTo(4);
        assertThat(distribution.min()).isEqualTo(40_000);
        assertThat(distribution.max()).isEqualTo(60_001);
        assertThat(distribution.mean()).isEqualTo(47_750);
    }

    @Test
    void aQuantileIsTheLeastValueThatEnoughRunsDoNotPass() {
        assertThat(distribution.quantile(0)).isEqualTo(40_000);
        assertThat(distribution.quantile(0.25)).isEqualTo(40_000);
        assertThat(distribution.quantile(0.26)).isEqualTo(45_500);
        assertThat(distribution.quantile(0.75)).isEqualTo(45_500);
        assertThat(distribution.quantile(1)).isEqualTo(60_001);
    }

    @Test
    void aPlaceCountsEqualRunsHalf() {
        assertThat(distribution.place(39_999)).isZero();
        assertThat(distribution.place(45_500)).isEqualTo(0.5);
        assertThat(distribution.place(70_000)).isEqualTo(1);
    }

    @Test
    void theHistogramHasOneBarForEachPoint() {
        long[] histogram = distribution.byPoint();
        assertThat(histogram).hasSize(101);
        assertThat(histogram[40]).isEqualTo(1);
        assertThat(histogram[45]).isEqualTo(2);
        assertThat(histogram[60]).isEqualTo(1);
    }

    @Test
    void thereIsNoneOfNothing() {
        assertThatThrownBy(() -> Distribution.of(new long[Distribution.MOST + 1])).isInstanceOf(IllegalArgumentException.class);
    }
}
