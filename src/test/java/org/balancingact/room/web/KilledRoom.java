package org.balancingact.room.web;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.room.web.Browser.Page;

/** A room in a process of its own that is killed while its phones vote, and what its record has of them. */
final class KilledRoom {
    static final String FILM = Path.of("src", "test", "resources", "org", "balancingact", "app", "film.scenario.json").toString();
    private static final String SCRIPT = "X-Part: 1";
    private static final int OK = 200;

    private KilledRoom() {}

    /**
     * What became of the votes.
     *
     * @param acknowledged phones that were told at least once that their vote counts
     * @param lost         those of them whose seat has another vote on record than the last that was acknowledged, or sent after it
     */
    record Found(int acknowledged, int lost) {}

    /** A phone that votes for one option after the other until nobody answers. */
    private static final class Voter {
        private final Browser phone;
        private final Page shown;
        private String acknowledged = "";
        private String sent = "";

        Voter(Browser phone) {
            this.phone = phone;
            this.shown = phone.join();
        }

        void vote(CountDownLatch acknowledgements) {
            try {
                for (int turn = 0; true; turn = (turn + 1) % shown.options().size()) {
                    sent = shown.options().get(turn);
                    if (phone.vote(shown, sent, SCRIPT).status() == OK) {
                        acknowledged = sent;
                        acknowledgements.countDown();
                    }
                }
            } catch (UncheckedIOException killed) {
                // What was sent last may have been kept or not: nobody was told.
            }
        }

        /** Whether its seat has the vote that was acknowledged last, or the one that was on its way then. */
        boolean isAmong(Map<String, Integer> seats, Map<Integer, CastVote> kept) {
            String token = new SeatKey(phone.cookie().substring(phone.cookie().indexOf('=') + 1)).token();
            CastVote vote = kept.get(seats.get(token));
            return vote != null && List.of(acknowledged, sent).contains(vote.option());
        }
    }

    /**
     * @param votes after so many acknowledgements it is killed
     * @throws AssertionError where so many never come, or the room can't be opened again
     */
    static Found killed(Path data, int phones, int votes) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(phones);
        try (RoomProcess room = new RoomProcess(data, FILM)) {
            room.votingOpens();
            List<Voter> voters = IntStream.range(0, phones).mapToObj(number -> new Voter(new Browser(room.door(), "127.0.0.1"))).toList();
            CountDownLatch acknowledgements = new CountDownLatch(votes);
            List<CompletableFuture<Void>> voting = voters.stream().map(voter -> CompletableFuture.runAsync(() -> voter.vote(acknowledgements), threads)).toList();
            if (!acknowledgements.await(1, TimeUnit.MINUTES)) {
                throw new AssertionError("votes are not acknowledged");
            }
            room.kill();
            voting.forEach(CompletableFuture::join);
            RunId run = RunId.of(room.run()).orElseThrow();
            Found found = found(data, run, voters);
            opensAgain(data, run);
            return found;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Found found(Path data, RunId run, List<Voter> voters) {
        try (Journal journal = JournalOpening.of(new DataFolder(data), Clock.systemUTC()).journal()) {
            Map<String, Integer> seats = journal.seats(run);
            List<RecordedRound> rounds = journal.room(run).orElseThrow().rounds();
            Map<Integer, CastVote> kept = rounds.get(rounds.size() - 1).votes();
            List<Voter> told = voters.stream().filter(voter -> !voter.acknowledged.isEmpty()).toList();
            long there = told.stream().filter(voter -> voter.isAmong(seats, kept)).count();
            return new Found(told.size(), (int) (told.size() - there));
        }
    }

    private static void opensAgain(Path data, RunId run) {
        try (RoomProcess again = new RoomProcess(data, "--resume", run.toString())) {
            if (!again.run().equals(run.toString())) {
                throw new AssertionError("another room was opened");
            }
        }
    }
}
