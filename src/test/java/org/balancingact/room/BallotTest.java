package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.play.FailingJournal;
import org.balancingact.room.Verb.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BallotTest {
    private static final int PEOPLE = 50;
    private static final int INTERLEAVINGS = 10_000;
    private static final int INTERLEAVED = 3;
    /** Among which they are shared out, so that no room has more rounds than an evening might. */
    private static final int ROOMS = 100;

    private static Room seated(Journal journal) {
        Room room = Led.at(RoomStep.VOTING, journal);
        IntStream.rangeClosed(1, PEOPLE).forEach(seat -> room.seat("%064x".formatted(seat)));
        return room;
    }

    @Test
    void howSureSomebodyIsStandsOnRecordWithTheVoteAndIsFoundAgain(@TempDir Path folder) {
        for (Journal journal : List.of(JournalOpening.of(new DataFolder(folder), Led.CLOCK).journal(), new MemoryJournal())) {
            try (journal) {
                Room room = Led.askingSure(RoomStep.VOTING, journal);
                IntStream.of(1, 2).forEach(seat -> room.seat("%064x".formatted(seat)));
                Ballot ballot = new Ballot(room);
                String option = room.state().offered().get(0);
                ballot.vote(new Vote(1, 1, option)).join();
                ballot.vote(new Vote(2, 1, option, OptionalInt.of(2))).join();
                ballot.vote(new Vote(1, 1, option, OptionalInt.of(5))).join();
                ballot.close();
                room.close();
                try (Room again = Room.open(journal, room.run(), Led.CLOCK)) {
                    assertThat(again.state().room().asksSure()).isTrue();
                    assertThat(again.state().round().orElseThrow().sureness()).isEqualTo(Map.of(option, List.of(0, 1, 0, 0, 1)));
                    assertThat(again.state().room()).isEqualTo(room.state().room());
                }
            }
        }
    }

    @Test
    void aVoteAheadOfTheClosingCountsAndOneBehindItDoesNot() {
        Room room = seated(new MemoryJournal());
        String option = room.state().offered().get(1);
        try (Ballot ballot = new Ballot(room)) {
            CompletableFuture<Counted> ahead = ballot.vote(new Vote(1, 1, option));
            ballot.take(Plain.CLOSE);
            CompletableFuture<Counted> behind = ballot.vote(new Vote(2, 1, option));
            assertThat(ahead.join()).isEqualTo(Counted.COUNTED);
            assertThat(behind.join()).isEqualTo(Counted.NOT_OPEN);
            assertThat(room.state().round().orElseThrow().votes()).containsOnlyKeys(1);
        }
    }

    @Test
    void whatWasVotedFirstAndHowOftenItWasChangedIsKept(@TempDir Path folder) {
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Led.CLOCK).journal(); Room room = seated(journal); Ballot ballot = new Ballot(room)) {
            List<String> options = room.state().offered();
            for (int option : new int[] {0, 0, 1, 1, 0}) {
                ballot.vote(new Vote(7, 1, options.get(option))).join();
            }
            CastVote expected = new CastVote(options.get(0), options.get(0), 2, OptionalInt.empty(), Led.CLOCK.instant());
            assertThat(room.state().round().orElseThrow().votes()).containsEntry(7, expected);
            assertThat(journal.room(room.run()).orElseThrow()).isEqualTo(room.state().room());
        }
    }

    @Test
    void whateverTheOrderEveryAcknowledgedVoteIsOnRecordOnce(@TempDir Path folder) {
        SplittableRandom chance = new SplittableRandom(7);
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Led.CLOCK).journal(); Room room = seated(journal); Ballot ballot = new Ballot(room)) {
            List<String> options = room.state().offered();
            Map<Integer, Map<Integer, String>> acknowledged = new HashMap<>();
            for (int turn = 0; turn < 60; turn++) {
                List<Vote> votes = new ArrayList<>();
                List<CompletableFuture<Counted>> answers = new ArrayList<>();
                for (int k = 0; k < 150; k++) {
                    Vote vote = new Vote(1 + chance.nextInt(PEOPLE), 1 + chance.nextInt(room.state().room().rounds().size()), options.get(chance.nextInt(options.size())));
                    votes.add(vote);
                    answers.add(ballot.vote(vote));
                    if (chance.nextInt(60) == 0) {
                        ballot.take(List.of(Plain.CLOSE, Plain.REOPEN, Plain.AGAIN).get(chance.nextInt(3)));
                    }
                }
                for (int k = 0; k < votes.size(); k++) {
                    if (answers.get(k).join() == Counted.COUNTED) {
                        acknowledged.computeIfAbsent(votes.get(k).round(), round -> new HashMap<>()).put(votes.get(k).seat(), votes.get(k).option());
                    }
                }
            }
            Map<Integer, Map<Integer, String>> kept = new HashMap<>();
            journal.room(room.run()).orElseThrow().rounds().forEach(round -> round.votes()
                    .forEach((seat, vote) -> kept.computeIfAbsent(round.number(), number -> new HashMap<>()).put(seat, vote.option())));
            assertThat(kept).isEqualTo(acknowledged).hasSizeGreaterThan(3);
        }
    }

    /** Three phones vote and change their minds on threads of their own while another closes the vote: ten thousand times. */
    @Test
    void howeverVotesAndTheClosingMeetTheCountIsThatOfTheAcknowledgedVotes() {
        ExecutorService threads = Executors.newFixedThreadPool(INTERLEAVED + 1);
        try {
            for (int room = 0; room < ROOMS; room++) {
                closeWhileTheyVote(threads);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void closeWhileTheyVote(ExecutorService threads) {
        Room room = seated(new MemoryJournal());
        List<String> options = room.state().offered();
        try (Ballot ballot = new Ballot(room)) {
            for (int number = 1; number <= INTERLEAVINGS / ROOMS; number++) {
                int round = number;
                List<CompletableFuture<Map<Integer, String>>> phones = IntStream.rangeClosed(1, INTERLEAVED)
                        .mapToObj(seat -> CompletableFuture.supplyAsync(() -> acknowledged(ballot, seat, round, options), threads)).toList();
                CompletableFuture.runAsync(() -> ballot.lead(Plain.CLOSE), threads).join();
                Map<Integer, String> expected = new HashMap<>();
                phones.forEach(phone -> expected.putAll(phone.join()));
                Map<Integer, String> counted = new HashMap<>();
                room.state().round().orElseThrow().votes().forEach((seat, vote) -> counted.put(seat, vote.option()));
                assertThat(counted).isEqualTo(expected);
                ballot.lead(Plain.AGAIN);
            }
        }
    }

    /** The last of its two votes that counted. */
    private static Map<Integer, String> acknowledged(Ballot ballot, int seat, int round, List<String> options) {
        Map<Integer, String> last = new HashMap<>();
        for (int turn = 0; turn < 2; turn++) {
            String option = options.get((seat + turn) % options.size());
            if (ballot.vote(new Vote(seat, round, option)).join() == Counted.COUNTED) {
                last.put(seat, option);
            }
        }
        return last;
    }

    @Test
    void onAFullDiskNothingIsAcknowledgedAndTheRoomGoesOn() {
        FailingJournal disk = new FailingJournal(new MemoryJournal());
        Room room = seated(disk.journal());
        String option = room.state().offered().get(0);
        try (Ballot ballot = new Ballot(room)) {
            disk.setFull(true);
            assertThatThrownBy(() -> ballot.vote(new Vote(1, 1, option)).join()).isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(JournalException.class);
            assertThatThrownBy(() -> ballot.take(Plain.CLOSE).join()).hasCauseInstanceOf(JournalException.class);
            assertThat(room.state().round().orElseThrow().votes()).isEmpty();
            disk.setFull(false);
            assertThat(ballot.vote(new Vote(1, 1, option)).join()).isEqualTo(Counted.COUNTED);
        }
    }

    @Test
    void aBrowserThatComesBackHasItsSeatAgainUntilTheRoomIsClosed(@TempDir Path folder) {
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Led.CLOCK).journal()) {
            Room room = Led.open(journal);
            String token = "%064x".formatted(4711);
            assertThat(room.seat(token)).contains(1);
            assertThat(room.seat("%064x".formatted(4712))).contains(2);
            room.close();
            try (Room again = Room.open(journal, room.run(), Led.CLOCK)) {
                assertThat(again.seat(token)).contains(1);
                assertThat(again.state().room().seats()).isEqualTo(2);
                again.take(Plain.END);
            }
            assertThat(journal.seats(room.run())).as("no vote can be tied to a phone any more").isEmpty();
            assertThat(journal.room(room.run()).orElseThrow().seats()).isEqualTo(2);
        }
    }

    @Test
    void atAnotherAddressTheRecordForgetsWhoHadWhichSeatAndAtAnotherPortItDoesNot(@TempDir Path folder) {
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Led.CLOCK).journal(); Room room = Led.open(journal)) {
            room.reachedAt(new JoinPoint("K7QM", "10.0.0.7", 8080));
            assertThat(room.seat("%064x".formatted(4711))).contains(1);
            room.reachedAt(new JoinPoint("K7QM", "10.0.0.7", 8000));
            assertThat(room.state().in()).isEqualTo(1);
            assertThat(journal.seats(room.run())).hasSize(1);
            room.reachedAt(new JoinPoint("K7QM", "192.168.1.5", 8000));
            assertThat(room.state().in()).isZero();
            assertThat(journal.seats(room.run())).isEmpty();
            assertThat(room.seat("%064x".formatted(4711))).contains(2);
        }
    }

    @Test
    void aRoomHasFiveHundredSeats() {
        Room room = Led.open(new MemoryJournal());
        IntStream.rangeClosed(1, RoomRecord.MOST_IN).forEach(seat -> assertThat(room.seat("%064x".formatted(seat))).contains(seat));
        assertThat(room.seat("%064x".formatted(9999))).isEmpty();
    }
}
