package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.screens.SampleRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run goes from one copy of the program to another, whole or not at all. */
class HandOverTest {
    @TempDir
    private static Path here;
    private static String run;

    @TempDir
    private Path folder;

    @BeforeAll
    static void play() {
        SampleRecord.fill(new DataFolder(here));
        run = runs(here).stream().filter(RunSummary::revealed).findFirst().orElseThrow().id().toString();
    }

    @Test
    void aRunFileIsTakenInOnce() {
        Path file = folder.resolve("kim.run.json");
        assertThat(at(here, "export", run, "--run", file.toString()).said()).contains("is written.");
        assertThat(at(here, "export", run, "--run", file.toString()).said()).contains("takes the place of the file that was there");
        assertThat(at(there(), "import", file.toString()).said()).contains("is on record now");
        assertThat(at(there(), "import", file.toString()).said()).contains("is on record already");
        assertThat(runs(there())).singleElement().matches(kept -> kept.id().toString().equals(run));
    }

    @Test
    void aCodeMayBeTypedInSmallLettersAndWithSpaces() {
        String code = at(here, "export", run, "--code").output().strip();
        assertThat(at(there(), "import", code.toLowerCase(Locale.ROOT).replace('-', ' ')).exitCode()).isZero();
        assertThat(at(there(), "import", code).said()).contains("is on record already");
        assertThat(runs(there())).hasSize(1);
    }

    @Test
    void whatCannotBeTakenInIsRefusedInOneLineAndTheRecordStaysAsItIs() throws IOException {
        String code = at(here, "export", run, "--code").output().strip();
        Path file = folder.resolve("kim.run.json");
        at(here, "export", run, "--run", file.toString());
        Path cut = Files.writeString(folder.resolve("cut.json"), Files.readString(file).substring(0, 5000));
        Path empty = Files.createFile(folder.resolve("empty.json"));
        for (String source : List.of(cut.toString(), empty.toString(), folder.toString(), folder.resolve("gone.json").toString(), "",
                Outcome.SMALL_CRASH.toString(), code.substring(1), code.charAt(1) + code.substring(0, 1) + code.substring(2) + "Z")) {
            Outcome outcome = at(there(), "import", source);
            assertThat(outcome.exitCode()).as(source).isEqualTo(1);
            assertThat(outcome.errors().strip()).as(source).isNotEmpty().doesNotContain("\n", "Exception");
        }
        assertThat(runs(there())).isEmpty();
    }

    @Test
    void anExportThatFailsSaysSoAndLeavesNothing() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (String target : List.of(file.resolve("a.pdf").toString(), folder.toString(), folder.resolve("gone").resolve("a.pdf").toString())) {
            Outcome outcome = at(here, "export", run, "--csv", target);
            assertThat(outcome.exitCode()).as(target).isEqualTo(1);
            assertThat(outcome.errors()).as(target).contains(target).doesNotContain("Exception");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private Path there() {
        return folder.resolve("there");
    }

    private static Outcome at(Path data, String... words) {
        return Outcome.of(Stream.concat(Stream.of("--data", data.toString()), Stream.of(words)).toArray(String[]::new));
    }

    private static List<RunSummary> runs(Path data) {
        try (Journal journal = JournalOpening.of(new DataFolder(data), Clock.systemUTC()).journal()) {
            return journal.runs(0, 100);
        }
    }
}
