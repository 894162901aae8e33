package org.balancingact.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ScenarioWriter;

/** A choice committed to the record against a bare forced append of as many bytes to a file on the same disk. */
public final class CommitBenchmark {
    private static final int TURNS = 500;
    private static final int BYTES = 150;
    private static final int DECISIONS = 12;

    private final Journal journal;
    private RunId run;
    private int position;

    private CommitBenchmark(Journal journal) {
        this.journal = journal;
        begin();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "commit-benchmark");
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
                FileChannel file = FileChannel.open(folder.resolve("appended"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            CommitBenchmark benchmark = new CommitBenchmark(journal);
            SideBySide.measure(TURNS, "a committed choice", benchmark::choose, "a forced append", () -> append(file),
                    benchmark::turnOver);
        }
    }

    private void choose() {
        position++;
        journal.choose(run, new Pick(position, "scene-" + position, "option-" + position, List.of("one-option", "another-option"),
                Style.LEADER, Dimension.AGENDA, 1000, Instant.EPOCH, Instant.EPOCH));
    }

    /** Begins a new run after the last decision. */
    private void turnOver() {
        if (position == DECISIONS) {
            begin();
        }
    }

    private void begin() {
        run = journal.begin(new NewRun(ScenarioWriter.document(GoldenScenario.create(), "text"), 1, Mode.LEARN, Optional.empty(),
                Instant.EPOCH));
        position = 0;
    }

    private static void append(FileChannel file) {
        try {
            file.write(ByteBuffer.allocate(BYTES));
            file.force(false);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
