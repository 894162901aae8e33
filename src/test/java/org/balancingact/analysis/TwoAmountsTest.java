package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.balancingact.analysis.TwoAmounts.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoAmountsTest {

    @ParameterizedTest
    @CsvSource({"50000, 48000, EVEN", "55000, 45000, MORE_MANAGED", "55000, 44999, OVER_MANAGED", "45000, 50000, MORE_LED", "44999, 55000, NOT_EXECUTED",
        "55000, 55000, LEADER_MANAGER", "44999, 44999, ADRIFT", "54999, 50000, EVEN", "54999, 49999, MORE_MANAGED", "54999, 60000, MORE_LED"})
    void aCornerBeginsWhereTheMiddleBandEnds(long management, long leadership, Place place) {
        assertThat(new TwoAmounts.Point(0, management, leadership).place()).isEqualTo(place);
    }
}
