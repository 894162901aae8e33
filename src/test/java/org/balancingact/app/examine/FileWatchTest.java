package org.balancingact.app.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    @TempDir
    private Path folder;
    private Path file;
    private final AtomicInteger changes = new AtomicInteger();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("my.scenario.json");
        Files.writeString(file, "one");
    }

    @Test
    void aChangeIsToldOnceTheFileHasComeToRest() throws IOException {
        try (FileWatch watch = new FileWatch(file, changes::incrementAndGet)) {
            Files.writeString(file, "one and");
            watch.look();
            Files.writeString(file, "one and two");
            watch.look();
            assertThat(changes).hasValue(0);
            watch.look();
            assertThat(changes).hasValue(1);
            watch.look();
            assertThat(changes).hasValue(1);
        }
    }

    @Test
    void aFileThatWasReplacedIsAChange() throws IOException {
        try (FileWatch watch = new FileWatch(file, changes::incrementAndGet)) {
            Files.delete(file);
            watch.look();
            Files.writeString(file, "three");
            watch.look();
            watch.look();
            assertThat(changes).hasValue(1);
        }
    }

    @Test
    void aRunningWatchLooksByItself() throws IOException, InterruptedException {
        CountDownLatch changed = new CountDownLatch(1);
        try (FileWatch watch = FileWatch.start(file, changed::countDown)) {
            Files.writeString(file, "longer than before");
            assertThat(changed.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
