package org.balancingact.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.census.Census;
import org.balancingact.file.Content;
import org.balancingact.journal.Journal;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.report.export.ExportKind;
import org.balancingact.report.export.ExportedRun;
import org.balancingact.report.export.PlotFormat;
import org.balancingact.report.export.Plots;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.json.Playthroughs;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioWriter;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.scenario.kept.KeptCensus;
import org.balancingact.screens.SampleRecord;

/** Whole contents to write by turns, all of them different, kept in a folder for the processes that write them. */
final class Contents {
    private static final int CENSUSES = 6;
    private static final int PIECE = 1024;

    private final List<byte[]> contents;

    private Contents(List<byte[]> contents) {
        this.contents = contents;
    }

    /** Makes those of the kinds that write files, each in a folder of its own. */
    static void prepare(Path folder) throws IOException {
        DataFolder data = new DataFolder(folder.resolve("sample"));
        SampleRecord.fill(data);
        try (Journal journal = JournalOpening.of(data, Clock.systemUTC()).journal()) {
            List<ExportedRun> runs = journal.runs(1, 3).stream().map(run -> ExportedRun.of(journal, run.id())).toList();
            keep(folder, Kind.EXPORT, runs.stream().flatMap(run ->
                    Stream.of(ExportKind.PAGE, ExportKind.CSV, ExportKind.RUN).map(kind -> kind.content(run))));
            keep(folder, Kind.PLOTS, Plots.write(runs.get(0), PlotFormat.SVG, folder.resolve("drawings")).stream()
                    .map(plot -> read(plot.file())));
        }
        List<Playthrough> golden = ShippedScenarios.playthroughs(ShippedScenarios.ids().get(0)).orElseThrow();
        keep(folder, Kind.RECORD, IntStream.rangeClosed(1, golden.size())
                .mapToObj(count -> Playthroughs.write(golden.subList(0, count)).getBytes(StandardCharsets.UTF_8)));
        keep(folder, Kind.CENSUS, Stream.concat(ShippedScenarios.ids().stream().flatMap(id -> ShippedScenarios.census(id).stream()),
                IntStream.range(0, CENSUSES).mapToObj(Contents::census)));
    }

    private static byte[] census(int seed) {
        ScenarioDocument document = ScenarioWriter.document(RandomScenario.of(seed, 4), "");
        return KeptCensus.write(document, Census.of(document.scenario()));
    }

    private static void keep(Path folder, Kind kind, Stream<byte[]> contents) throws IOException {
        Path own = Files.createDirectories(folder.resolve(kind.id()));
        int number = 0;
        for (byte[] content : contents.toList()) {
            Files.write(own.resolve(String.format(Locale.ROOT, "%03d", number++)), content);
        }
    }

    /** Those of a kind that were made before. */
    static Contents of(Path folder, Kind kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(kind.id()))) {
            return new Contents(files.sorted().map(Contents::read).toList());
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The content whose turn it is. */
    byte[] get(int turn) {
        return contents.get(Math.floorMod(turn, contents.size()));
    }

    /** The same, written piece by piece, so that a kill can come between two. */
    Content inPieces(int turn) {
        byte[] whole = get(turn);
        return output -> {
            for (int from = 0; from < whole.length; from += PIECE) {
                output.write(whole, from, Math.min(PIECE, whole.length - from));
            }
        };
    }

    boolean isAny(byte[] found) {
        return contents.stream().anyMatch(content -> Arrays.equals(found, content));
    }

    /** Whether a file holds the content of one of these turns, to the last byte. */
    boolean isOneOf(byte[] found, int... turns) {
        return IntStream.of(turns).anyMatch(turn -> turn >= 0 && Arrays.equals(found, get(turn)));
    }
}
