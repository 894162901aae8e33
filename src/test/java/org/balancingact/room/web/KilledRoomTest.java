package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.balancingact.room.web.Browser.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A room in a process of its own, with phones that vote at the same time, and its end at any moment. */
class KilledRoomTest {
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

    private <T> List<T> each(List<CompletableFuture<T>> all) {
        return all.stream().map(CompletableFuture::join).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 45, 160})
    void everyAcknowledgedVoteIsOnRecordWhenTheProcessIsKilled(int votes) throws InterruptedException {
        KilledRoom.Found found = KilledRoom.killed(folder.resolve("data"), PHONES, votes);
        assertThat(found.acknowledged()).isPositive();
        assertThat(found.lost()).isZero();
    }

    @Test
    void threeHundredPhonesVoteAtOnceAndEachIsCountedOnce() {
        try (RoomProcess room = new RoomProcess(folder.resolve("data"), KilledRoom.FILM)) {
            room.votingOpens();
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
}
