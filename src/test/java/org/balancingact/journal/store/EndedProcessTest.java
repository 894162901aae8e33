package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that the system asks to end leaves everything in the one file that people copy. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are only killed there, never asked")
class EndedProcessTest {
    @TempDir
    private Path folder;

    @Test
    void theRecordAloneHoldsAllRuns() throws IOException, InterruptedException {
        DataFolder played = new DataFolder(folder.resolve("played"));
        Process process = PlayingProcess.start(played.path(), 1);
        try (Scanner output = new Scanner(process.getInputStream())) {
            while (!output.nextLine().startsWith("finished")) {
                assertThat(process.isAlive()).isTrue();
            }
            process.destroy();
            while (output.hasNextLine()) {
                output.nextLine();
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(WriteAheadLog.of(played.record())).doesNotExist();

        DataFolder copied = new DataFolder(folder.resolve("copied"));
        Files.createDirectories(copied.path());
        Files.copy(played.record(), copied.record());
        try (Journal journal = JournalOpening.of(copied, Played.CLOCK).journal()) {
            assertThat(journal.endingsSeen("golden")).isNotEmpty();
        }
    }

    @Test
    void whatIsTypedIsKeptBeforeTheRecordIsClosed() throws IOException, InterruptedException {
        DataFolder typed = new DataFolder(folder.resolve("typed"));
        Process process = TypingProcess.start(typed.path());
        try (Scanner output = new Scanner(process.getInputStream())) {
            RunId run = RunId.of(output.nextLine()).orElseThrow();
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            try (Journal journal = JournalOpening.of(typed, Played.CLOCK).journal()) {
                assertThat(journal.drafts(run)).isEqualTo(TypingProcess.TYPED);
            }
        }
    }
}
