package org.balancingact.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JavaProcess;
import org.balancingact.journal.store.JournalOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledReadingTest {
    /** The first page, the questions and what came of two picks, the interlude after them and the decision. */
    private static final int PAGES = 8;

    @TempDir
    private Path folder;

    @Test
    void aRunThatWasKilledIsTakenUpOnExactlyThePageThatWasOpen() throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (int page = 0; page < PAGES; page++) {
            String[] said = readAndKill(page).split(" ", 2);
            kinds.add(said[1].substring(0, said[1].indexOf(' ')));
            assertThat(takenUp(RunId.of(said[0]).orElseThrow())).isEqualTo(said[1]);
        }
        assertThat(kinds).containsExactly("Asking", "Consequence", "Interlude", "Moment");
    }

    private String readAndKill(int page) throws IOException, InterruptedException {
        Process process = JavaProcess.start(ReadingProcess.class, folder.toString(), Integer.toString(page));
        try (BufferedReader output = process.inputReader()) {
            String said = output.readLine();
            process.toHandle().destroyForcibly();
            process.waitFor();
            return said;
        }
    }

    private String takenUp(RunId run) {
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal()) {
            Opened.Story story = (Opened.Story) Opened.of(journal, run);
            return ReadingProcess.said(story.play(Clock.systemUTC(), ReadingProcess.QUESTIONS).progress());
        }
    }
}
