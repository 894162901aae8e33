package org.balancingact.room;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.scenario.json.ScenarioDocument;

/** Rooms that play the film, led by tests. */
public final class Led {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00.123456Z"), ZoneOffset.UTC);

    private Led() {}

    public static Room open(Journal journal) {
        return open(journal, CLOCK);
    }

    /** One that lives by another clock. */
    static Room open(Journal journal, Clock clock) {
        return open(journal, clock, Film.document(), false);
    }

    private static Room open(Journal journal, Clock clock, ScenarioDocument document, boolean asksSure) {
        RunId run = journal.begin(new NewRun(document, Film.SEED, Mode.ROOM, Optional.empty(), CLOCK.instant()));
        journal.openRoom(run, RoomRecord.open(Voting.BOTH, OptionalInt.of(23), CLOCK.instant()).askingSure(asksSure));
        return Room.open(journal, run, clock);
    }

    /** A room at a step for the first time: decisions before it were made without a vote, the one at it with three votes for its first option. */
    public static Room at(RoomStep step, Journal journal) {
        return at(step, open(journal));
    }

    /** One whose phones ask how sure people are of their votes. */
    public static Room askingSure(RoomStep step, Journal journal) {
        return at(step, open(journal, CLOCK, Film.document(), true));
    }

    /** One whose debrief asks about the first and the last scene whether they were leading or managing, at the first of these questions. */
    public static Room tagging(Journal journal) {
        Room room = at(RoomStep.DEBRIEF, open(journal, CLOCK, Film.guided(), false));
        while (room.state().tagged().isEmpty()) {
            room.take(Verb.Plain.NEXT);
        }
        return room;
    }

    private static Room at(RoomStep step, Room room) {
        while (room.state().step() != step) {
            boolean voting = step == RoomStep.VOTING || step == RoomStep.CLOSED || step == RoomStep.REVEALED || step == RoomStep.TALKING;
            if (room.state().step() == RoomStep.REVEALED) {
                room.take(Verb.Plain.TALK);
            } else if (room.state().moment().isPresent() && room.state().step() == RoomStep.READING && !voting) {
                room.take(new Verb.Play(room.state().offered().get(0)));
            } else {
                room.take(Verb.Plain.NEXT);
            }
            if (room.state().step() == RoomStep.VOTING) {
                room.take(new Verb.Hands(room.state().offered().get(0), 3));
            }
        }
        return room;
    }
}
