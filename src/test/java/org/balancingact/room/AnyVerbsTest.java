package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.Verb.Hands;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.Verb.Play;

/** Whatever verbs a room is led by, in whatever order. Numbers stand for verbs, so that what fails is made shorter by itself. */
class AnyVerbsTest {
    private static final int OPTIONS = 3;
    /** All plain verbs but the closing of the room; then hands, then play, for the first options. {@code next} comes often: else nobody gets far. */
    private static final int VERBS = 40;

    private static Verb verb(int number, RoomState state) {
        List<Plain> plain = List.of(Plain.values()).subList(0, Plain.values().length - 1);
        if (number < plain.size()) {
            return plain.get(number);
        }
        int more = number - plain.size();
        String option = more % OPTIONS < state.offered().size() ? state.offered().get(more % OPTIONS) : "any";
        return more < OPTIONS ? new Hands(option, more + 1) : more < 2 * OPTIONS ? new Play(option) : Plain.NEXT;
    }

    @Property(tries = 200)
    void onlyTakingBackLosesAPickAndOnlyPlayingMakesOne(@ForAll @Size(max = 80) List<@IntRange(max = VERBS) Integer> verbs) {
        try (Room room = Led.open(new MemoryJournal())) {
            for (int number : verbs) {
                RoomState before = room.state();
                Verb verb = verb(number, before);
                Outcome outcome = room.take(verb);
                List<String> picks = before.run().optionIds();
                List<String> after = room.state().run().optionIds();
                if (outcome instanceof Refused) {
                    assertThat(room.state()).isEqualTo(before);
                } else if (verb == Plain.UNDO) {
                    assertThat(after).isEqualTo(picks.subList(0, picks.size() - 1));
                } else if (verb instanceof Play played) {
                    assertThat(after).hasSize(picks.size() + 1).endsWith(played.option());
                    assertThat(after.subList(0, picks.size())).isEqualTo(picks);
                } else {
                    assertThat(after).hasSizeBetween(picks.size(), picks.size() + (verb == Plain.NEXT ? 1 : 0));
                    assertThat(after.subList(0, picks.size())).isEqualTo(picks);
                }
            }
        }
    }

    @Property(tries = 200)
    void whatIsPlayedTakenBackAndPlayedAgainIsAsIfItHadBeenPlayedOnce(@ForAll @Size(max = 40) List<@IntRange(max = VERBS) Integer> verbs) {
        try (Room room = Led.open(new MemoryJournal())) {
            verbs.forEach(number -> room.take(verb(number, room.state())));
            if (room.state().offered().isEmpty() || room.take(new Play(room.state().offered().get(0))) instanceof Refused) {
                return;
            }
            RoomState once = room.state();
            assertThat(room.take(Plain.UNDO)).isInstanceOf(Outcome.Taken.class);
            room.take(new Play(room.state().offered().get(0)));
            assertThat(standing(room.state().room())).isEqualTo(standing(once.room()));
            assertThat(room.state().run().optionIds()).isEqualTo(once.run().optionIds());
        }
    }

    /** All but where the picks stand in the list of the run, where what was taken back has its place as well. */
    private static List<Object> standing(RoomRecord room) {
        return List.of(room.step(), room.page(), room.rounds(), room.decisions().size(), room.decisions().stream().map(decision -> decision.by()).toList());
    }
}
