package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balancingact.journal.store.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final Path FILE = Path.of("Übung 1.scenario.json");

    @TempDir
    private Path folder;

    @Test
    void aFileIsLeftForTheWindowThatIsThere() throws IOException {
        try (Inbox inbox = Inbox.claim(data()).orElseThrow()) {
            assertThat(Inbox.handOver(data(), FILE)).isTrue();
            assertThat(inbox.take()).containsExactly(FILE.toAbsolutePath());
            assertThat(inbox.take()).isEmpty();
        }
    }

    @Test
    void whereNoWindowIsThereNothingIsLeft() {
        assertThat(Inbox.handOver(data(), FILE)).isFalse();
        assertThat(data().inbox()).doesNotExist();
    }

    @Test
    void whatAWindowThatEndedDidNotTakeIsForgotten() throws IOException {
        Inbox first = Inbox.claim(data()).orElseThrow();
        Inbox.handOver(data(), FILE);
        first.close();
        try (Inbox second = Inbox.claim(data()).orElseThrow()) {
            assertThat(second.take()).isEmpty();
        }
    }

    @Test
    void oneWindowHasIt() throws IOException {
        try (Inbox first = Inbox.claim(data()).orElseThrow()) {
            assertThat(Inbox.claim(data())).isEmpty();
        }
        Inbox.claim(data()).orElseThrow().close();
    }

    @Test
    void aFolderThatCannotBeMadeHasNoInbox() throws IOException {
        DataFolder nowhere = new DataFolder(Files.writeString(folder.resolve("file"), "").resolve("data"));
        assertThat(Inbox.claim(nowhere)).isEmpty();
        assertThat(Inbox.handOver(nowhere, FILE)).isFalse();
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("data"));
    }
}
