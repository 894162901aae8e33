package org.balancingact.room;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.play.Opened;
import org.balancingact.play.Play;

/**
 * A room as it is found on record, claimed so that nobody else opens it.
 *
 * @param state  before it is known which phones are in
 * @param play   of its run, until that is over
 * @param claim  to be closed when it is left
 * @param tables where each plays a run of its own
 */
record FoundRoom(RoomState state, Optional<Play> play, Journal.Claim claim, Optional<Tables> tables) {
    private static final Messages MESSAGES = Messages.of("room");

    /** @throws JournalException where there is none, where it is closed for good, or where its run is being played elsewhere */
    static FoundRoom of(Journal journal, RunId run, Clock clock) {
        RoomRecord room = journal.room(run).orElseThrow(() -> new JournalException(MESSAGES.text("none")));
        if (room.closed().isPresent()) {
            throw new JournalException(Refusal.ROOM_CLOSED.sentence());
        } else if (room.voting() == Voting.TABLES) {
            return claimed(journal, run, claim -> {
                Tables tables = Tables.open(journal, run, clock);
                return new FoundRoom(new RoomState(0, room, 0, tables.unplayed(), Optional.empty()), Optional.empty(), claim, Optional.of(tables));
            });
        }
        Opened opened = Opened.of(journal, run);
        if (opened instanceof Opened.Story story) {
            Play play = story.play(clock, Set.of());
            return new FoundRoom(new RoomState(0, room, 0, story.kept().run(), Optional.of(play.progress())), Optional.of(play), play::leave,
                    Optional.empty());
        }
        return claimed(journal, run, claim -> new FoundRoom(new RoomState(0, room, 0, KeptRun.of(journal, run).run(), Optional.empty()), Optional.empty(),
                claim, Optional.empty()));
    }

    private static FoundRoom claimed(Journal journal, RunId id, Function<Journal.Claim, FoundRoom> found) {
        Journal.Claim claim = journal.claim(id).orElseThrow(() -> new JournalException(MESSAGES.text("elsewhere")));
        try {
            return found.apply(claim);
        } catch (RuntimeException | Error failure) {
            claim.close();
            throw failure;
        }
    }
}
