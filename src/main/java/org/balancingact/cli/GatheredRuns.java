package org.balancingact.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.CountedRun;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.carry.ImportRefused;
import org.balancingact.journal.carry.ImportedRun;
import org.balancingact.journal.carry.RunImport;
import org.balancingact.scenario.json.FileKind;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * Finished runs of one scenario, each once however often it was named.
 *
 * @param passedOver why others were left out, in sentences
 */
record GatheredRuns(List<CountedRun> runs, List<String> passedOver) {
    private static final Messages MESSAGES = Messages.of("cli");

    /**
     * From run files, folders of them, and codes.
     *
     * @param scenario what the codes belong to; without it, what is known here is tried
     * @throws CommandFailure if they are of several scenarios
     */
    static GatheredRuns of(List<String> sources, Optional<ScenarioDocument> scenario, Journal journal, Instant now) {
        Map<RunId, ImportedRun> found = new LinkedHashMap<>();
        List<String> passedOver = new ArrayList<>();
        for (String source : sources) {
            Optional<Path> file = new RunSource(source).file();
            List<Path> files = file.filter(Files::isDirectory).map(GatheredRuns::runFiles).orElseGet(() -> file.stream().toList());
            if (file.isEmpty()) {
                take(() -> RunImport.code(source, scenario.map(Stream::of).orElseGet(() -> RunImport.knownScenarios(journal)), now), source, found, passedOver);
            }
            files.forEach(each -> take(() -> RunImport.file(each), each.toString(), found, passedOver));
        }
        if (found.values().stream().map(run -> run.document().engineHash()).distinct().count() > 1) {
            throw new CommandFailure(MESSAGES.text("cohort.several"));
        }
        return new GatheredRuns(found.values().stream().map(GatheredRuns::counted).toList(), passedOver);
    }

    private interface Reading {
        ImportedRun read();
    }

    /** One that can't be taken does not keep the others from being told. */
    private static void take(Reading reading, String source, Map<RunId, ImportedRun> found, List<String> passedOver) {
        try {
            ImportedRun run = reading.read();
            if (run.record().finish().isPresent()) {
                found.putIfAbsent(run.record().id(), run);
            } else {
                passedOver.add(MESSAGES.text("cohort.unfinished", source));
            }
        } catch (ImportRefused refused) {
            passedOver.add(MESSAGES.text("cohort.refused", source, refused.sentence()));
        }
    }

    private static CountedRun counted(ImportedRun imported) {
        RunRecord record = imported.record();
        return CountedRun.of(Run.replay(imported.document().scenario(), record.seed(), record.promise(), record.optionIds()), record.firstOptionIds());
    }

    private static List<Path> runFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> FileKind.of(file) == FileKind.RUN).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
