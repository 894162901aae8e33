package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CountdownTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Countdown vote = Countdown.of(Countdown.VOTE);

    @Test
    void eachTickTakesTheTimeThatWentByAndNoneGoesBelowZero() {
        Countdown later = vote;
        for (int tick = 0; tick < 61; tick++) {
            later = later.passed(SECOND);
        }
        assertThat(vote.passed(Duration.ofMillis(400)).left()).isEqualTo(Duration.ofMillis(59_600));
        assertThat(later.left()).isZero();
        assertThat(later.isOver()).isTrue();
        assertThat(later.share()).isEqualTo(1);
    }

    @Test
    void aComputerThatWasAsleepTakesNoTimeFromAnybody() {
        assertThat(vote.passed(Duration.ofMinutes(30)).left()).isEqualTo(Duration.ofSeconds(59));
        assertThat(vote.passed(Duration.ofSeconds(-30)).left()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void whileItStandsNoTimeGoesBy() {
        Countdown standing = vote.paused();
        assertThat(standing.passed(SECOND)).isEqualTo(standing);
        assertThat(standing.paused().passed(SECOND).left()).isEqualTo(Duration.ofSeconds(59));
    }

    @Test
    void aMinuteMoreIsGivenAfterTheEndToo() {
        Countdown over = new Countdown(Countdown.VOTE, Duration.ZERO, true);
        assertThat(over.longer()).isEqualTo(new Countdown(Duration.ofMinutes(2), Duration.ofMinutes(1), true));
    }
}
