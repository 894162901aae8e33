package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.play.FailingJournal;
import org.balancingact.play.Opened;
import org.balancingact.play.Play;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.Verb.Hands;
import org.balancingact.room.Verb.Plain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a room stands is on disk before it is told, and found again from there. */
class RoomOnRecordTest {
    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void openRecord() {
        journal = JournalOpening.of(new DataFolder(folder), Led.CLOCK).journal();
    }

    @AfterEach
    void closeRecord() {
        journal.close();
    }

    /** All that tells one state from another; choices stand for the run. */
    private static List<Object> told(RoomState state) {
        return List.of(state.room(), state.run().optionIds(), state.progress().map(progress -> progress.index()), state.offered(), state.position());
    }

    @Test
    void whateverVerbsComeTheRoomIsFoundAgainOnDiskAsItWasTold() {
        SplittableRandom chance = new SplittableRandom(13);
        for (Journal kept : List.of(journal, new MemoryJournal())) {
            for (int evening = 0; evening < 6; evening++) {
                play(kept, chance);
            }
        }
    }

    private static void play(Journal journal, SplittableRandom chance) {
        Room room = Led.open(journal);
        RunId run = room.run();
        for (int verbs = 0; verbs < 150 && !room.state().isClosed(); verbs++) {
            List<Object> before = told(room.state());
            Outcome outcome = room.take(any(room.state(), chance));
            if (outcome instanceof Refused) {
                assertThat(told(room.state())).isEqualTo(before);
            }
            List<Object> after = told(room.state());
            if (!room.state().isClosed()) {
                room.close();
                room = Room.open(journal, run, Led.CLOCK);
            }
            assertThat(told(room.state())).isEqualTo(after);
            assertThat(journal.run(run).orElseThrow().optionIds()).isEqualTo(room.state().run().optionIds());
        }
        room.close();
    }

    /** Rather onwards than not, so that the whole evening is met. */
    private static Verb any(RoomState state, SplittableRandom chance) {
        List<Verb> verbs = new ArrayList<>(List.of(Plain.NEXT, Plain.NEXT, Plain.NEXT, Plain.NEXT));
        Stream.of(Plain.values()).filter(verb -> verb != Plain.END).forEach(verbs::add);
        state.offered().forEach(option -> {
            verbs.add(new Hands(option, chance.nextInt(4)));
            verbs.add(new Verb.Play(option));
        });
        return verbs.get(chance.nextInt(verbs.size()));
    }

    @ParameterizedTest
    @EnumSource(value = RoomStep.class, names = "OVER", mode = EnumSource.Mode.EXCLUDE)
    void aFullDiskStopsAVerbBeforeAnythingOfItIsTold(RoomStep step) {
        FailingJournal disk = new FailingJournal(journal);
        Room room = Led.at(step, disk.journal());
        List<Object> before = told(room.state());
        disk.setFull(true);
        assertThatThrownBy(() -> room.take(Plain.NEXT)).isInstanceOf(JournalException.class);
        assertThat(told(room.state())).isEqualTo(before);
        disk.setFull(false);
        assertThat(journal.room(room.run())).contains(room.state().room());
        room.take(Plain.NEXT);
        assertThat(told(room.state())).isNotEqualTo(before);
        room.close();
    }

    @Test
    void aPickAndWhoDecidedItReachTheDiskTogetherOrNotAtAll() {
        FailingJournal disk = new FailingJournal(journal);
        Room room = Led.at(RoomStep.REVEALED, disk.journal());
        disk.fail("decided");
        assertThatThrownBy(() -> room.take(Plain.NEXT)).isInstanceOf(JournalException.class);
        assertThat(journal.run(room.run()).orElseThrow().choices()).isEmpty();
        assertThat(journal.room(room.run())).contains(room.state().room());
        assertThat(room.state().step()).isEqualTo(RoomStep.REVEALED);
    }

    @Test
    void aSlipThatWasTakenBackIsNotTheChoiceOfTheRoom() {
        Room room = Led.at(RoomStep.READING, journal);
        List<String> options = room.state().offered();
        room.take(new Verb.Play(options.get(0)));
        room.take(Plain.UNDO);
        room.take(new Verb.Play(options.get(1)));
        RunRecord record = journal.run(room.run()).orElseThrow();
        assertThat(record.firstOptionIds()).isEqualTo(record.optionIds()).containsExactly(options.get(1));
        String style = record.choices().get(0).pick().style().id();
        assertThat(journal.runs(0, 1).get(0).leaderPicks()).isEqualTo(style.equals("leader") ? 1 : 0);
        assertThat(journal.runs(0, 1).get(0).managerPicks()).isEqualTo(style.equals("manager") ? 1 : 0);
    }

    @Test
    void oneWindowAtATimeHasTheRoom() {
        Room room = Led.at(RoomStep.VOTING, journal);
        assertThatThrownBy(() -> Room.open(journal, room.run(), Led.CLOCK)).isInstanceOf(JournalException.class);
        room.close();
        Room.open(journal, room.run(), Led.CLOCK).close();
    }

    @Test
    void aRunThatWasPlayedOnWithoutItsRoomHasItsRoomWhereItStands() {
        Room room = Led.at(RoomStep.VOTING, journal);
        room.close();
        Play alone = ((Opened.Story) Opened.of(journal, room.run())).play(Led.CLOCK, Set.of());
        alone.choose(room.state().moment().orElseThrow().offered().get(0), Led.CLOCK.instant());
        alone.leave();
        try (Room again = Room.open(journal, room.run(), Led.CLOCK)) {
            assertThat(again.state().step()).isEqualTo(RoomStep.CONSEQUENCE);
            again.take(Plain.NEXT);
            assertThat(again.state().position()).isEqualTo(2);
        }
    }

    @Test
    void aRoomGoesWithItsRun() {
        Room room = Led.at(RoomStep.REVEALED, journal);
        room.close();
        journal.delete(room.run());
        assertThat(journal.room(room.run())).isEmpty();
        assertThatThrownBy(() -> Room.open(journal, room.run(), Led.CLOCK)).isInstanceOf(JournalException.class);
    }

    @Test
    void theDebriefOfARoomMayBeToldOnceItsPeopleHaveGuessed() {
        Room room = Led.at(RoomStep.DEBRIEF, journal);
        assertThat(room.state().round().orElseThrow().options()).hasSize(room.state().run().choices().size() + 1)
                .containsSequence(IntStream.range(0, 3).mapToObj(Integer::toString).toList());
        assertThat(journal.run(room.run()).orElseThrow().isRevealed()).isFalse();
        room.take(new Hands("3", 5));
        room.take(Plain.NEXT);
        assertThat(journal.run(room.run()).orElseThrow().isRevealed()).isTrue();
        while (room.state().step() == RoomStep.DEBRIEF) {
            assertThat(journal.countWaiting()).isEqualTo(1);
            room.take(Plain.NEXT);
        }
        assertThat(journal.countWaiting()).isZero();
    }
}
