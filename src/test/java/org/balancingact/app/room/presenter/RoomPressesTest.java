package org.balancingact.app.room.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.function.Consumer;
import org.balancingact.app.Film;
import org.balancingact.app.room.projector.Told;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.opened.DoorWish;
import org.balancingact.room.opened.OpenRoom;
import org.balancingact.room.web.Networks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a facilitator presses comes about as soon as it is its turn, however late that is. */
class RoomPressesTest {
    private static final DoorWish DOOR = new DoorWish(Optional.of("127.0.0.2"), Optional.of(0), Duration.ofMillis(100), false);

    /** Work that waits until it is let go. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final OpenRoom room = open();
    private RoomViewModel model;

    private static OpenRoom open() {
        Journal journal = new MemoryJournal();
        RunId run = journal.begin(new NewRun(Film.document(), Film.SEED, Mode.ROOM, Optional.empty(), Clock.systemUTC().instant()));
        journal.openRoom(run, RoomRecord.open(Voting.PHONES, OptionalInt.empty(), Clock.systemUTC().instant()));
        return OpenRoom.open(journal, run, Clock.systemUTC(), DOOR);
    }

    /** Says nothing. */
    private static final class Silent implements Teller {
        @Override
        public void tell(OpenRoom told, Consumer<Told> known, Consumer<String> failed) {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void make() {
        Background background = Background.by(waiting::add);
        model = new RoomViewModel(Leading.of(room), new NetworkWatch(room, () -> new Networks(List.of()), background), new Silent(), background,
                Clock.systemUTC(), waiting::add, () -> {});
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void letGo() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void ofTwoHandsThatAreTypedQuicklyBothCount() {
        List.of(Plain.NEXT, Plain.NEXT, Plain.OPEN).forEach(room.ballot()::lead);
        letGo();
        model.verbs().hand(1, 1);
        model.verbs().hand(1, 1);
        model.verbs().hand(0, -1);
        letGo();
        assertThat(room.ballot().state().votes().orElseThrow().counts()).startsWith(0, 2);
    }
}
