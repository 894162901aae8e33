package org.balancingact.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balancingact.journal.Practised;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Course COURSE = Course.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Progress FRESH = new Progress(COURSE, List.of(), Set.of(), TODAY, ZoneOffset.UTC);

    @Test
    void whatIsNotKnownComesOnceMoreAtTheEndWhereItDoesNotCount() {
        List<Item> three = COURSE.items().subList(0, 3);
        Session session = Session.of(three).answered(true).answered(false).answered(true);
        assertThat(session.current()).contains(three.get(1));
        assertThat(session.isCounting()).isFalse();
        Session over = session.answered(false);
        assertThat(over.current()).isEmpty();
        assertThat(over.known()).isEqualTo(2);
        assertThat(over.missed()).containsExactly(three.get(1));
    }

    @Property(tries = 60)
    void noQuestionIsLostAndNoneComesThreeTimes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int count) {
        Random random = new Random(seed);
        List<Item> items = some(random, count);
        Session session = Session.of(items);
        while (session.current().isPresent()) {
            session = session.answered(random.nextBoolean());
        }
        assertThat(new HashSet<>(session.queue())).isEqualTo(new HashSet<>(items));
        assertThat(session.queue()).hasSizeLessThanOrEqualTo(2 * count);
        assertThat(session.known() + session.missed().size()).isEqualTo(count);
    }

    @Property(tries = 60)
    void mixingLosesNothingAndLetsNoKindComeThreeTimesInARow(@ForAll long seed) {
        Random random = new Random(seed);
        Unit unit = COURSE.units().get(random.nextInt(COURSE.units().size()));
        List<Item> items = FRESH.session(unit).queue();
        assertThat(items).containsExactlyInAnyOrderElementsOf(unit.items());
        for (int k = 2; k < items.size(); k++) {
            assertThat(Stream.of(k, k - 1, k - 2).map(items::get).map(Item::kind).distinct()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void ofManyThatComeBackTenAreAskedTheLongestOverdueFirst() {
        Progress progress = FRESH;
        for (int unit = 0; unit < 3; unit++) {
            for (Item item : COURSE.units().get(unit).items()) {
                progress = on(progress, TODAY.plusDays(unit)).with(on(progress, TODAY.plusDays(unit)).answered(item, List.of(9), NOON));
            }
        }
        assertThat(on(progress, TODAY).due()).isEmpty();
        assertThat(on(progress, TODAY.plusDays(1)).due()).hasSize(10);
        assertThat(on(progress, TODAY.plusDays(9)).due()).hasSize(32);
        Session session = on(progress, TODAY.plusDays(9)).session();
        assertThat(session.queue()).hasSize(Session.MOST).allMatch(item -> item.id().startsWith("u1-"));
    }

    @Test
    void aUnitIsReadOnceItsEndWasReachedAndPractisedOnceEachQuestionWasAnswered() {
        Unit unit = COURSE.units().get(0);
        assertThat(FRESH.state(unit)).isEqualTo(Progress.State.NEW);
        Progress progress = new Progress(COURSE, List.of(), Set.of(unit.id()), TODAY, ZoneOffset.UTC);
        assertThat(progress.state(unit)).isEqualTo(Progress.State.READ);
        for (Item item : unit.items()) {
            progress = progress.with(progress.answered(item, List.of(0), NOON));
        }
        assertThat(progress.state(unit)).isEqualTo(Progress.State.PRACTISED);
        assertThat(progress.next()).contains(COURSE.units().get(1));
    }

    /** A day is the day on the wall: the same moment is another day elsewhere. */
    @Test
    void theDayOfTheAnswerBeforeIsThatOfTheWall() {
        Item item = COURSE.items().get(0);
        Practised late = new Practised(item.id(), item.hash(), Instant.parse("2026-03-02T23:30:00Z"), "0", true, 2, TODAY.plusDays(3));
        Progress there = new Progress(COURSE, List.of(late), Set.of(), TODAY, ZoneId.of("Europe/Athens"));
        assertThat(there.answered(item, List.of(9), NOON).due()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void whatIsGoneFromTheCourseIsPassedOverAndWhatWasChangedKeepsItsBox() {
        Practised gone = new Practised("gone", "hash", NOON, "0", false, 1, TODAY);
        Practised changed = new Practised("u1-pumps", "another hash", NOON, "0", true, 4, TODAY);
        Progress progress = new Progress(COURSE, List.of(gone, changed), Set.of(), TODAY, ZoneOffset.UTC);
        assertThat(progress.due()).extracting(Item::id).containsExactly("u1-pumps");
        Item item = progress.due().get(0);
        assertThat(progress.answered(item, List.of(1), NOON).box()).isEqualTo(5);
    }

    @Property(tries = 40)
    void shuffledOptionsAreJudgedByWhatTheySay(@ForAll long seed) {
        for (Item item : COURSE.items()) {
            Shown shown = Shown.of(item, seed);
            List<Integer> right = shown.question().parts().stream().map(part -> shown.order().indexOf(part.right())).toList();
            assertThat(shown.isRight(right)).isTrue();
            assertThat(shown.options()).containsExactlyInAnyOrderElementsOf(shown.question().options());
            if (!shown.question().shuffled()) {
                assertThat(shown.order()).isSorted();
            }
        }
    }

    private static List<Item> some(Random random, int count) {
        List<Item> items = new ArrayList<>(COURSE.items());
        Collections.shuffle(items, random);
        return items.subList(0, count);
    }

    private static Progress on(Progress progress, LocalDate day) {
        return new Progress(COURSE, progress.answers(), progress.read(), day, ZoneOffset.UTC);
    }
}
