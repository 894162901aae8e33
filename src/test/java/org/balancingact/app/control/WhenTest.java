package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static final Instant NOW = Instant.parse("2026-03-10T23:30:00Z");

    private static When at(Instant moment, ZoneId zone) {
        return When.of(Clock.fixed(moment, zone));
    }

    @Test
    void todayAndYesterdayAreNamedAndOtherDaysHaveTheirDate() {
        When when = at(NOW, ZoneOffset.UTC);
        assertThat(when.moment(NOW)).startsWith("today").contains("23:30");
        assertThat(when.day(NOW.minus(Duration.ofDays(1)))).isEqualTo("yesterday");
        assertThat(when.day(NOW.minus(Duration.ofDays(2)))).isEqualTo("8 Mar");
    }

    @Test
    void whatLiesAheadOnceTheClockWasSetBackHasItsDate() {
        When when = at(NOW, ZoneOffset.UTC);
        assertThat(when.day(NOW.plus(Duration.ofDays(1)))).isEqualTo("11 Mar");
        assertThat(when.day(NOW.plus(Duration.ofDays(365)))).isEqualTo("10 Mar 2027");
    }

    @Test
    void theDayIsThatOfThePlaceWhereOneIsNow() {
        assertThat(at(NOW, ZoneId.of("Asia/Tokyo")).day(NOW.minus(Duration.ofDays(1)))).isEqualTo("yesterday");
        assertThat(at(NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC).day(NOW)).isEqualTo("yesterday");
        assertThat(at(NOW.plus(Duration.ofHours(1)), ZoneId.of("America/New_York")).day(NOW)).isEqualTo("today");
    }
}
