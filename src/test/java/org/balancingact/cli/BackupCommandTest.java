package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.screens.SampleRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
    @TempDir
    private Path folder;
    private String data;

    @BeforeEach
    void fill() {
        data = folder.resolve("data").toString();
        SampleRecord.fill(new DataFolder(Path.of(data)));
    }

    @Test
    void theCopyIsARecordOfItsOwn() throws IOException {
        Path copy = folder.resolve("copy.sqlite");
        Outcome outcome = Outcome.of("backup", copy.toString(), "--data", data);
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains(copy.toString());

        Path restored = Files.createDirectory(folder.resolve("restored"));
        Files.copy(copy, new DataFolder(restored).record());
        assertThat(Outcome.of("runs", "--json", "--data", restored.toString()).output())
                .isEqualTo(Outcome.of("runs", "--json", "--data", data).output()).contains("zero-waste-by-q3");
    }

    @Test
    void theRecordItselfIsNeverOverwritten() throws IOException {
        Path record = new DataFolder(Path.of(data)).record();
        Path link = Files.createSymbolicLink(folder.resolve("link"), record);
        byte[] before = Files.readAllBytes(record);
        for (Path file : new Path[] {record, link}) {
            Outcome outcome = Outcome.of("backup", file.toString(), "--data", data);
            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.errors()).contains("belongs to the record itself");
        }
        assertThat(record).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNoCopyOfARecordIsLeftAlone() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "my own words");
        Outcome outcome = Outcome.of("backup", notes.toString(), "--data", data);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).contains("is no copy of a record");
        assertThat(notes).hasContent("my own words");
    }

    @Test
    void anEarlierCopyIsReplaced() {
        String copy = folder.resolve("copy.sqlite").toString();
        assertThat(Outcome.of("backup", copy, "--data", data).exitCode()).isZero();
        assertThat(Outcome.of("backup", copy, "--data", data).exitCode()).isZero();
    }

    @Test
    void whatCannotBeCopiedLeavesAnEarlierCopyAlone() throws IOException {
        Path copy = folder.resolve("copy.sqlite");
        Files.writeString(copy, "an earlier copy");
        Outcome none = Outcome.of("backup", copy.toString(), "--data", folder.resolve("none").toString());
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.errors().lines()).hasSize(1);
        Files.writeString(new DataFolder(Path.of(data)).record(), "no record");
        assertThat(Outcome.of("backup", copy.toString(), "--data", data).exitCode()).isEqualTo(1);
        assertThat(copy).hasContent("an earlier copy");
    }
}
