package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A room in a process of its own, with phones that vote at the same time, and its end at any moment. */
class KilledRoomTest {
    private static final String FILM = Path.of("src", "test", "resources", "org", "balancingact", "app", "film.scenario.json").toString();
    private static final String SCRIPT = "X-Part: 1";
    private static final int PHONES = 20;
    private static final int MANY = 300;
    private static final int OK = 200;

    @TempDir
    private Path folder;
    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

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

        String token() {
            return new SeatKey(phone.cookie().substring(phone.cookie().indexOf('=') + 1)).token();
        }
    }

    private <T> List<T> each(List<CompletableFuture<T>> all) {
        return all.stream().map(CompletableFuture::join).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 45, 160})
    void everyAcknowledgedVoteIsOnRecordWhenTheProcessIsKilled(int votes) throws InterruptedException {
        Path data = folder.resolve("data");
        RunId run;
        List<Voter> voters;
        try (RoomProcess room = new RoomProcess(data, FILM)) {
            run = RunId.of(room.run()).orElseThrow();
            votingOpens(room);
            voters = IntStream.range(0, PHONES).mapToObj(number -> new Voter(new Browser(room.door(), "127.0.0.1"))).toList();
            CountDownLatch acknowledgements = new CountDownLatch(votes);
            List<CompletableFuture<Void>> voting = voters.stream().map(voter -> CompletableFuture.runAsync(() -> voter.vote(acknowledgements), threads)).toList();
            assertThat(acknowledgements.await(1, TimeUnit.MINUTES)).isTrue();
            room.kill();
            each(voting);
        }
        try (Journal journal = JournalOpening.of(new DataFolder(data), Clock.systemUTC()).journal()) {
            Map<String, Integer> seats = journal.seats(run);
            List<RecordedRound> rounds = journal.room(run).orElseThrow().rounds();
            Map<Integer, CastVote> kept = rounds.get(rounds.size() - 1).votes();
            for (Voter voter : voters) {
                if (!voter.acknowledged.isEmpty()) {
                    assertThat(kept.get(seats.get(voter.token())).option()).isIn(voter.acknowledged, voter.sent);
                }
            }
            assertThat(kept).hasSizeLessThanOrEqualTo(PHONES);
        }
        try (RoomProcess again = new RoomProcess(data, "--resume", run.toString())) {
            assertThat(again.run()).isEqualTo(run.toString());
        }
    }

    @Test
    void threeHundredPhonesVoteAtOnceAndEachIsCountedOnce() {
        try (RoomProcess room = new RoomProcess(folder.resolve("data"), FILM)) {
            votingOpens(room);
            List<Browser> phones = IntStream.range(0, MANY).mapToObj(number -> new Browser(room.door(), "127.0.0.1")).toList();
            List<Page> shown = each(phones.stream().map(phone -> CompletableFuture.supplyAsync(phone::join, threads)).toList());
            List<CompletableFuture<Page>> votes = new ArrayList<>();
            for (int number = 0; number < MANY; number++) {
                Browser phone = phones.get(number);
                Page page = shown.get(number);
                String option = page.options().get(number % page.options().size());
                votes.add(CompletableFuture.supplyAsync(() -> phone.vote(page, option, SCRIPT), threads));
            }
            assertThat(each(votes)).extracting(Page::status).containsOnly(OK);
            JsonObject closed = room.lead("close", "closed");
            assertThat(closed.get("joined").getAsInt()).isEqualTo(MANY);
            assertThat(closed.getAsJsonObject("counts").asMap().values().stream().mapToInt(JsonElement::getAsInt).sum()).isEqualTo(MANY);
        }
    }

    private static void votingOpens(RoomProcess room) {
        room.lead("next", "briefing");
        room.lead("next", "reading");
        room.lead("open", "voting");
    }
}
