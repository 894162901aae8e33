package org.balancingact.room.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balancingact.app.Film;
import org.junit.jupiter.api.Test;

class SessionPlanTest {
    /** Twelve decisions, seven of them before a checkpoint, three others in the guide. */
    private static final List<Ahead> TWELVE = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new Ahead(number, number == 2 || number == 5 || number == 9, List.of(1, 3, 4, 6, 8, 10, 12).contains(number))).toList();

    private static SessionPlan plan(int minutes) {
        return SessionPlan.of(Duration.ofMinutes(minutes), TWELVE);
    }

    private static long count(SessionPlan plan, Pace pace) {
        return plan.decisions().stream().filter(planned -> planned.pace() == pace).count();
    }

    @Test
    void ninetyMinutesHaveSevenVotesAndFiveTalks() {
        SessionPlan plan = plan(90);
        assertThat(count(plan, Pace.VOTE)).isEqualTo(7);
        assertThat(count(plan, Pace.TALK)).isEqualTo(5);
        assertThat(plan.play()).isEqualTo(Duration.ofMinutes(51));
        assertThat(plan.debrief()).isEqualTo(Duration.ofSeconds(1650));
    }

    @Test
    void fortyFiveMinutesHaveEightQuickDecisionsAndFourVotes() {
        SessionPlan plan = plan(45);
        assertThat(count(plan, Pace.QUICK)).isEqualTo(8);
        assertThat(count(plan, Pace.VOTE)).isEqualTo(4);
        assertThat(plan.play()).isEqualTo(Duration.ofSeconds(1290));
        assertThat(plan.debrief()).isEqualTo(Duration.ofMinutes(14));
    }

    @Test
    void aStoryThatIsPlayedAtAnyPaceLeavesTheDebriefAndThePlansTheirTime() {
        assertThat(SessionPlan.over(Duration.ofMinutes(90))).isEqualTo(Duration.ofMinutes(59));
        assertThat(SessionPlan.over(Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void scenesOfTheGuideGetTheirTimeFirst() {
        assertThat(plan(45).decisions().stream().filter(planned -> planned.ahead().guided()).map(SessionPlan.Planned::pace)).containsOnly(Pace.VOTE);
        assertThat(plan(90).decisions().stream().filter(planned -> planned.ahead().guided()).map(SessionPlan.Planned::pace)).containsOnly(Pace.TALK);
    }

    @Test
    void timeIsGainedByQuickDecisionsFromTheOneThatIsOn() {
        SessionPlan plan = plan(90);
        assertThat(plan.decisions().subList(0, 2)).extracting(SessionPlan.Planned::pace).containsExactly(Pace.TALK, Pace.TALK);
        assertThat(plan.quickFor(1, Duration.ofMinutes(5), 1)).hasValue(1);
        assertThat(plan.quickFor(1, Duration.ofSeconds(301), 1)).hasValue(2);
        assertThat(plan.quickFor(1, Duration.ofSeconds(301), 2)).as("what takes longer saves more").hasValue(1);
        assertThat(plan.quickFor(12, Duration.ofMinutes(5), 1)).isEmpty();
    }

    @Test
    void anEveningThatIsTooShortIsSaidToBe() {
        assertThat(plan(30).fits()).isFalse();
        assertThat(plan(45).fits()).isTrue();
    }

    @Test
    void aRoomIsPlannedAgainByWhatItsDecisionsTake() {
        SessionPlan plan = plan(90);
        List<Ahead> rest = TWELVE.subList(6, 12);
        Duration left = Duration.ofMinutes(62);
        assertThat(plan.again(left, Duration.ofMinutes(90), rest, 1).decisions()).extracting(SessionPlan.Planned::pace).contains(Pace.TALK);
        SessionPlan slow = plan.again(left, Duration.ofMinutes(90), rest, 2);
        assertThat(slow.decisions()).extracting(SessionPlan.Planned::pace).doesNotContain(Pace.TALK);
        assertThat(slow.debrief()).isGreaterThanOrEqualTo(Duration.ofMinutes(27));
        assertThat(plan.stretch(1, 3, Duration.ZERO)).isEqualTo(0.5);
    }

    @Property
    void theDebriefNeverGetsLessThanItsShare(@ForAll @IntRange(min = 40, max = 300) int minutes) {
        SessionPlan plan = plan(minutes);
        assertThat(plan.debrief().compareTo(Duration.ofMinutes(Math.max(12, minutes * 3 / 10)))).isGreaterThanOrEqualTo(0);
        Duration whole = plan.until(13).plus(SessionPlan.ENDING).plus(plan.debrief()).plus(plan.plans());
        assertThat(!plan.fits() || whole.equals(Duration.ofMinutes(minutes))).isTrue();
    }

    @Test
    void whatIsAheadIsCountedFromWhereTheRunStands() {
        assertThat(Ahead.of(Film.start())).extracting(Ahead::number).startsWith(1, 2).doesNotHaveDuplicates();
        assertThat(Ahead.of(Film.over())).isEmpty();
        List<Ahead> later = Ahead.of(Film.start().choose("mandate-picture"));
        assertThat(later.get(0).number()).isEqualTo(2);
    }
}
