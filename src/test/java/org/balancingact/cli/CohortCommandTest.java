package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.balancingact.app.Film;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.journal.carry.RunCodeTest;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs told together: nobody is named, and nobody stands above another. */
class CohortCommandTest {
    private static final String NAME = "Zoë Example";

    @TempDir
    private Path folder;
    private final List<RunRecord> runs = new ArrayList<>();

    private Path played(int count) throws IOException {
        Random random = new Random(5);
        Path files = Files.createDirectory(folder.resolve("runs"));
        for (int number = 0; number < count; number++) {
            RunRecord run = named(RunCodeTest.play(Film.document(), Mode.LEARN, random));
            runs.add(run);
            Files.writeString(files.resolve(number + ".run.json"), RunFile.write(run, Film.document()));
        }
        return files;
    }

    private static RunRecord named(RunRecord run) {
        return new RunRecord(run.id(), run.scenarioId(), run.scenarioVersion(), run.scenarioTitle(), run.contentHash(), run.engineVersion(), run.seed(),
                run.mode(), run.origin(), Optional.of(NAME), run.started(), run.choices(), run.impression(), run.finish());
    }

    private Outcome cohort(String... words) {
        return Outcome.of(Stream.concat(Stream.of("cohort", "--data", folder.resolve("data").toString()), Stream.of(words)).toArray(String[]::new));
    }

    private static int sum(JsonObject counts) {
        return counts.asMap().values().stream().mapToInt(JsonElement::getAsInt).sum();
    }

    @Test
    void aFolderOfRunFilesIsToldTogetherAndEachRunOnce() throws IOException {
        Path files = played(9);
        Files.writeString(files.resolve("film.scenario.json"), Film.document().text());
        Outcome outcome = cohort(files.toString(), files.resolve("3.run.json").toString(), "--json");
        assertThat(outcome.errors()).isEmpty();
        JsonObject json = JsonParser.parseString(outcome.output()).getAsJsonObject();
        assertThat(json.get("runs").getAsInt()).isEqualTo(9);
        assertThat(sum(json.getAsJsonObject("endings"))).isEqualTo(9);
        JsonObject first = json.getAsJsonArray("moments").get(0).getAsJsonObject();
        assertThat(first.get("runs").getAsInt()).isEqualTo(9);
        String option = runs.get(0).optionIds().get(0);
        assertThat(first.getAsJsonObject("options").get(option).getAsLong())
                .isEqualTo(runs.stream().filter(run -> run.firstOptionIds().get(0).equals(option)).count());
        assertThat(first.get("leaders").isJsonObject()).isTrue();
        assertThat(json.getAsJsonObject("outcomes").getAsJsonArray("trust").asList()).extracting(JsonElement::getAsLong).hasSize(9).isSorted();
    }

    @Test
    void ofFewRunsThereAreCountsAlone() throws IOException {
        Path files = played(3);
        JsonObject first = JsonParser.parseString(cohort(files.toString(), "--json").output()).getAsJsonObject().getAsJsonArray("moments").get(0).getAsJsonObject();
        assertThat(first.get("leaders").isJsonNull()).isTrue();
        assertThat(first.get("agreement").isJsonNull()).isTrue();
        assertThat(cohort(files.toString()).said()).contains("3 runs together", "of 3 led.").doesNotContain("%", "How the gauges came out");
    }

    @Test
    void codesAreTakenToo() throws IOException {
        played(1);
        String code = RunCode.of(Film.document(), runs.get(0)).text();
        Path film = Files.writeString(folder.resolve("film.scenario.json"), Film.document().text());
        assertThat(cohort(code, "--scenario", film.toString()).said()).contains("1 run");
    }

    @Test
    void nothingTellsWhoPlayed() throws IOException {
        Path files = played(9);
        Path html = folder.resolve("c.html");
        Path csv = folder.resolve("c.csv");
        Path pdf = folder.resolve("c.pdf");
        Outcome written = cohort(files.toString(), "--html", html.toString(), "--csv", csv.toString(), "--pdf", pdf.toString(),
                "--xlsx", folder.resolve("c.xlsx").toString());
        assertThat(written.exitCode()).isZero();
        String all = Files.readString(html) + Files.readString(csv) + cohort(files.toString()).output() + cohort(files.toString(), "--json").output();
        assertThat(all).doesNotContain(NAME).doesNotContain(runs.stream().map(run -> run.id().toString()).toList()).contains("Not for selection or appraisal");
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllBytes(folder.resolve("c.xlsx"))).startsWith('P', 'K');
        assertThat(CsvReader.builder().ofCsvRecord(Files.readString(csv)).stream().map(row -> row.getFields().size()).distinct()).containsExactly(10);
    }

    @Test
    void runsOfSeveralScenariosAreNotPutTogether() throws IOException {
        Path files = played(2);
        ScenarioDocument other = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow();
        Files.writeString(files.resolve("other.run.json"), RunFile.write(RunCodeTest.play(other, Mode.LEARN, new Random(1)), other));
        Outcome outcome = cohort(files.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).contains("of one scenario");
    }

    @Test
    void whatCannotBeTakenIsNamedAndTheRestIsTold() throws IOException {
        Path files = played(2);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Outcome outcome = cohort(broken.toString(), files.toString());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).contains("broken.json");
        assertThat(outcome.said()).contains("2 runs together");
        assertThat(cohort(broken.toString()).exitCode()).isEqualTo(1);
    }
}
