package org.balancingact.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.Occasion;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final Occasion OCCASION = new Occasion(Optional.of("=1+1"), Optional.of(LocalDate.of(2026, 3, 4)), Optional.of("learn"));
    private final Debrief debrief = Debrief.of(Run.replay(GoldenScenario.create(26, 13), 1,
            IntStream.range(0, 12).mapToObj(k -> GoldenScenario.option(k, Style.LEADER)).toList()));

    @Test
    void csvHasARowForEachDecisionBetweenHeadingsAndCaution() {
        List<List<String>> rows = CsvReader.builder().ofCsvRecord(CsvWriter.write(debrief)).stream()
                .map(row -> row.getFields()).toList();
        assertThat(rows).hasSize(14);
        assertThat(rows.get(1)).startsWith("1", "0", "Scene 0", "Agenda", "1.0", "leading", "leader");
        assertThat(rows.get(13)).startsWith("Not for selection or appraisal.");
        assertThat(rows).as("for strict readers").allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    @Test
    void csvTellsWhatTheStylesMeantAndWhatATwinChanged() {
        Debrief twins = Debrief.of(Run.replay(WholeFile.scenario(), 1, List.of("open-floor", "tell-why")));
        List<List<String>> rows = CsvReader.builder().ofCsvRecord(CsvWriter.write(twins)).stream().map(row -> row.getFields()).toList();
        assertThat(rows.get(0)).containsSubsequence("Why", "Leading here meant", "Managing here meant", "Note", "Done well, it would have been", "Twin of",
                "What had changed since the twin");
        assertThat(rows.get(1)).contains("asking the floor for its own answer", "finding the bar that comes down late",
                "Ask the floor with the numbers of the night on the table.");
        assertThat(rows.get(2)).containsSequence("It leaks", "The gate is there, and nobody knows it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uff1d1"})
    void aTextThatLooksLikeAFormulaIsDefused(String text) {
        assertThat(CsvWriter.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvWriter.cell(-1.0)).isEqualTo("-1.0");
    }

    @Test
    void theWorkbookHoldsBothSheetsAndNoFormula(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("decisions.xlsx");
        Files.write(file, XlsxWriter.write(debrief, OCCASION));
        try (FileSystem book = FileSystems.newFileSystem(file)) {
            assertThat(Files.readString(book.getPath("xl/worksheets/sheet1.xml"))).contains("<row").doesNotContain("<f>");
            assertThat(Files.readString(book.getPath("xl/worksheets/sheet2.xml"))).contains("<row").doesNotContain("<f>");
        }
    }

    @Test
    void theWorkbookHoldsWhatAFacilitatorNeeds(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("decisions.xlsx");
        Debrief twins = Debrief.of(Run.replay(WholeFile.scenario(), 1, List.of("open-floor", "tell-why")));
        Files.write(file, XlsxWriter.write(twins, OCCASION));
        try (FileSystem book = FileSystems.newFileSystem(file)) {
            assertThat(Files.readString(book.getPath("xl/workbook.xml"))).contains("For a facilitator");
            assertThat(Files.readString(book.getPath("xl/sharedStrings.xml"))).contains("Who knows most here?", "What would change your mind?",
                    "Which fault at your place has an address?", "Who spoke first.");
        }
    }

    @Test
    void factsThatAreNotKnownHaveNoRow(@TempDir Path folder) throws IOException {
        assertThat(facts(OCCASION, folder.resolve("all.xlsx"))).contains("A6").contains("A8");
        Occasion unnamed = new Occasion(Optional.empty(), OCCASION.date(), OCCASION.mode());
        assertThat(facts(unnamed, folder.resolve("unnamed.xlsx"))).contains("A5", "A7").doesNotContain("A6", "A8");
    }

    @Test
    void everyFactStandsInARowThatCanBeSeen(@TempDir Path folder) throws IOException {
        assertThat(facts(OCCASION, folder.resolve("all.xlsx"))).contains("ht=\"15.0\"").doesNotContain("ht=\"0.0\"");
    }

    @Test
    void aTextLongerThanTheHighestRowIsWrittenWhole(@TempDir Path folder) throws IOException {
        Occasion lengthy = new Occasion(Optional.of("a line\n".repeat(60)), OCCASION.date(), OCCASION.mode());
        assertThat(facts(lengthy, folder.resolve("long.xlsx"))).contains("ht=\"409.5\"");
    }

    /** The cells of the sheet about the run. */
    private String facts(Occasion occasion, Path file) throws IOException {
        Files.write(file, XlsxWriter.write(debrief, occasion));
        try (FileSystem book = FileSystems.newFileSystem(file)) {
            return Files.readString(book.getPath("xl/worksheets/sheet3.xml"));
        }
    }
}
