package org.balancingact.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.balancingact.analysis.Change;
import org.balancingact.file.NotWritten;
import org.balancingact.file.WholeFile;
import org.balancingact.file.WrittenFile;
import org.balancingact.journal.Journal;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.picture.pen.Svg;
import org.balancingact.report.words.FindingWords;
import org.balancingact.screens.SampleRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    private static final String CAUTION = "Not for selection or appraisal";

    @TempDir
    static Path data;
    @TempDir
    private Path folder;
    private static ExportedRun run;

    @BeforeAll
    static void play() {
        SampleRecord.fill(new DataFolder(data));
        try (Journal journal = JournalOpening.of(new DataFolder(data), Clock.systemUTC()).journal()) {
            run = ExportedRun.of(journal, journal.runs(1, 1).get(0).id());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExportKind.class, names = {"PAGE", "CSV", "RUN"})
    void everyTextFileSaysThatItIsNotForSelection(ExportKind kind) {
        assertThat(new String(kind.content(run), StandardCharsets.UTF_8)).containsIgnoringCase(CAUTION);
    }

    @ParameterizedTest
    @EnumSource(ExportKind.class)
    void filesAreNamedByScenarioAndDayAndKind(ExportKind kind) {
        assertThat(kind.fileName(run)).matches("the-monday-after-the-crash-\\d{4}-\\d{2}-\\d{2}\\." + kind.extension());
        assertThat(kind.content(run)).isNotEmpty();
    }

    @Test
    void plotsAreWholeDrawingsThatCarryTheCaution() throws Exception {
        List<Path> files = Plots.write(run, PlotFormat.SVG, folder.resolve("new")).stream().map(WrittenFile::file).toList();
        assertThat(files).hasSize(10);
        for (Path file : files) {
            assertThat(Files.readString(file)).contains(CAUTION);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(file)));
        }
    }

    @Test
    void plotsAre1200WideWithTheirFindingInside() throws IOException {
        List<Change> changes = run.debrief().changesToEnd();
        for (WrittenFile plot : Plots.write(run, PlotFormat.SVG, folder)) {
            assertThat(Files.readString(plot.file())).contains("width=\"1200\"");
        }
        assertThat(Files.readString(folder.resolve(run.fileName() + "-timeline.svg"))).contains(">" + FindingWords.happened(changes) + "<");
        assertThat(Files.readString(folder.resolve(run.fileName() + "-why-trust.svg")))
                .contains(">" + Svg.escape(FindingWords.why(changes.get(changes.size() - 1))) + "<");
    }

    @Test
    void plotsAsPointsArePictures() throws IOException {
        for (WrittenFile plot : Plots.write(run, PlotFormat.PNG, folder)) {
            assertThat(Files.readAllBytes(plot.file())).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void aFolderThatIsGoneIsNamedAndNothingIsLeftBehind() throws IOException {
        Path gone = folder.resolve("gone").resolve("run.csv");
        assertThatThrownBy(() -> WholeFile.write(gone, new byte[1])).isInstanceOf(NotWritten.class).hasMessageContaining("Pick another");
        Path folderInTheWay = Files.createDirectory(folder.resolve("taken.csv"));
        assertThatThrownBy(() -> WholeFile.write(folderInTheWay, new byte[1])).isInstanceOf(NotWritten.class)
                .hasMessageContaining("is a folder");
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> WholeFile.write(file.resolve("run.csv"), new byte[1])).isInstanceOf(NotWritten.class);
        assertThatThrownBy(() -> Plots.write(run, PlotFormat.SVG, file)).isInstanceOf(NotWritten.class).hasMessageContaining("is a file");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(folderInTheWay, file);
        }
    }

    @Test
    void plotsGetAFolderOfTheirOwnEachTime() throws IOException {
        Path first = Plots.freshFolder(run, folder);
        assertThat(Plots.freshFolder(run, folder)).isEqualTo(first);
        Files.createDirectory(first);
        assertThat(Plots.freshFolder(run, folder).getFileName()).hasToString(first.getFileName() + "-2");
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = folder.resolve("run.csv");
        assertThat(WholeFile.write(file, new byte[] {1, 2, 3}).replaced()).isFalse();
        assertThat(WholeFile.write(file, new byte[] {4}).replaced()).isTrue();
        assertThat(Files.readAllBytes(file)).containsExactly(4);
    }
}
