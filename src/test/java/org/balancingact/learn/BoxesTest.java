package org.balancingact.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BoxesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatIsKnownEachTimeWaitsLongerAndLonger() {
        Boxes.Place place = Boxes.first(true, TODAY);
        LocalDate day = TODAY;
        for (int days : List.of(3, 7, 21, 60, 120, 120)) {
            assertThat(place.due()).isEqualTo(day.plusDays(days));
            day = place.due();
            place = Boxes.next(place, day, true, day);
        }
    }

    @Test
    void whatIsNotKnownComesBackTomorrowFromAnyBox() {
        assertThat(Boxes.first(false, TODAY)).isEqualTo(new Boxes.Place(1, TODAY.plusDays(1)));
        assertThat(Boxes.next(new Boxes.Place(5, TODAY), TODAY.minusDays(60), false, TODAY)).isEqualTo(new Boxes.Place(1, TODAY.plusDays(1)));
    }

    @Test
    void aRightAnswerBeforeTheDayChangesNothing() {
        Boxes.Place waiting = new Boxes.Place(3, TODAY.plusDays(4));
        assertThat(Boxes.next(waiting, TODAY.minusDays(3), true, TODAY)).isEqualTo(waiting);
        assertThat(Boxes.next(waiting, TODAY.minusDays(3), false, TODAY).box()).isEqualTo(1);
    }

    @Property
    void nothingIsDueBeforeItsBoxHasWaited(@ForAll @IntRange(min = 1, max = 5) int box, @ForAll @IntRange(min = -200, max = 200) int late,
                                           @ForAll boolean right) {
        Boxes.Place before = new Boxes.Place(box, TODAY.minusDays(late));
        Boxes.Place after = Boxes.next(before, TODAY.minusDays(late + 60L), right, TODAY);
        boolean unchanged = after.equals(before);
        assertThat(unchanged || !after.due().isBefore(TODAY.plusDays(Boxes.DAYS.get(after.box() - 1)))).isTrue();
    }

    @Property
    void aWrongAnswerComesBackNoLaterThanARightOne(@ForAll @IntRange(min = 1, max = 5) int box, @ForAll @IntRange(min = 0, max = 200) int late) {
        Boxes.Place before = new Boxes.Place(box, TODAY.minusDays(late));
        LocalDate answered = TODAY.minusDays(late + 1L);
        assertThat(Boxes.next(before, answered, false, TODAY).due()).isBeforeOrEqualTo(Boxes.next(before, answered, true, TODAY).due());
    }

    /** Whatever the clock says at each answer, the day that counts never goes back. */
    @Property
    void aClockSetBackMakesNothingDueEarlier(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = -400, max = 400) Integer> clock, @ForAll boolean first) {
        Boxes.Place place = Boxes.first(first, TODAY);
        LocalDate answered = TODAY;
        for (int days : clock) {
            LocalDate day = TODAY.plusDays(days);
            Boxes.Place after = Boxes.next(place, answered, false, day);
            LocalDate latest = day.isAfter(answered) ? day : answered;
            assertThat(after.due()).isAfter(latest);
            assertThat(after.isDue(day)).isFalse();
            place = after;
            answered = latest;
        }
    }
}
