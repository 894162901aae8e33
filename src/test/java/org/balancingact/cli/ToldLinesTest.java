package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lines to somebody who doesn't read. */
@Timeout(20)
class ToldLinesTest {
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final CountDownLatch offered = new CountDownLatch(1);
    /** So many lines the reader takes. */
    private final Semaphore wanted = new Semaphore(0);
    private final ToldLines lines = new ToldLines(this::output, 10);

    private void output(String line) {
        offered.countDown();
        wanted.acquireUninterruptibly();
        read.add(line);
    }

    @AfterEach
    void end() {
        wanted.release(1000);
        lines.close();
    }

    private List<String> allRead() {
        end();
        return read;
    }

    /** From here on nobody reads. */
    private void open() throws InterruptedException {
        lines.answer("open");
        offered.await();
    }

    @Test
    void ofPhonesAloneTheNewestStateWaits() throws InterruptedException {
        open();
        IntStream.range(0, 100_000).forEach(votes -> lines.stands("voting " + votes));
        assertThat(allRead()).containsExactly("open", "voting 99999");
    }

    @Test
    void theAnswerToEachVerbIsToldHoweverManyPhonesVoteBetweenThem() throws InterruptedException {
        open();
        for (String verb : List.of("voting", "closed")) {
            lines.awaitRoom();
            lines.stands("one more phone before " + verb);
            lines.stands("another phone before " + verb);
            lines.stands(verb);
        }
        lines.awaitRoom();
        lines.answer("refused");
        lines.stands("closed, one more phone");
        lines.answer("refused");
        assertThat(allRead()).containsExactly("open", "voting", "closed", "refused", "closed, one more phone", "refused");
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        lines.stands("lobby");
        lines.awaitRoom();
        lines.stands("lobby");
        assertThat(allRead()).containsExactly("lobby");
    }

    @Test
    void whoeverAsksWithoutReadingWaitsAtLastAndPhonesDoNot() throws InterruptedException {
        open();
        CompletableFuture<Void> verbs = CompletableFuture.runAsync(() -> IntStream.range(0, 50).forEach(number -> {
            lines.awaitRoom();
            lines.answer("refused " + number);
        }));
        wanted.release(5);
        lines.stands("a phone came in");
        lines.stands("another phone came in");
        assertThat(verbs).isNotDone();
        wanted.release(1000);
        verbs.join();
        assertThat(allRead()).filteredOn(line -> line.startsWith("refused")).containsExactlyElementsOf(IntStream.range(0, 50).mapToObj("refused %s"::formatted).toList());
    }
}
