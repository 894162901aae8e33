package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource({"5,8,31,86", "7,12,32,81", "10,12,55,95", "8,13,36,82", "25,40,47,76", "50,80,52,72"})
    void agreesWithTheCheckValues(int hits, int trials, int low, int high) {
        Interval interval = new Interval(hits, trials);
        assertThat(interval.low()).isEqualTo(low);
        assertThat(interval.high()).isEqualTo(high);
    }

    @Test
    void staysWithinNoneAndAll() {
        assertThat(new Interval(0, 3).low()).isZero();
        assertThat(new Interval(3, 3).high()).isEqualTo(100);
    }

    @Test
    void anEvenMixIsIncludedWhereTheShownNumbersTouchIt() {
        assertThat(new Interval(8, 13).includesEven()).isTrue();
        assertThat(new Interval(10, 12).includesEven()).isFalse();
        assertThat(new Interval(2, 12).includesEven()).isFalse();
    }

    @Test
    void moreHitsThanTrialsCannotBeBuilt() {
        assertThatThrownBy(() -> new Interval(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
