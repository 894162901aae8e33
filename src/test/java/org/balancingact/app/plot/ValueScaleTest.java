package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueScaleTest {
    @Test
    void theRangeIsRoundedToFivesAndAtLeastFortyPointsWide() {
        assertThat(ValueScale.around(48_200, 52_100)).isEqualTo(new ValueScale(30, 70));
        assertThat(ValueScale.around(21_000, 83_000)).isEqualTo(new ValueScale(20, 85));
    }

    @Test
    void theRangeNeverLeavesTheGauge() {
        assertThat(ValueScale.around(0, 3_000)).isEqualTo(new ValueScale(0, 40));
        assertThat(ValueScale.around(97_000, 100_000)).isEqualTo(new ValueScale(60, 100));
    }

    @Test
    void aValueLiesBetweenTheEndsInProportion() {
        assertThat(new ValueScale(30, 70).portion(40_000)).isEqualTo(0.25);
    }
}
