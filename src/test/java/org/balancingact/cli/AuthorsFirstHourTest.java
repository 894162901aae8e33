package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.balancingact.picture.pen.Svg;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A story to start from, and a story as a script. */
class AuthorsFirstHourTest {
    @TempDir
    private Path folder;

    private Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        Collections.addAll(all, "--data", folder.resolve("data").toString());
        return Outcome.of(all.toArray(String[]::new));
    }

    private String begun(String name) {
        Path file = folder.resolve(name);
        assertThat(run("new", file.toString()).exitCode()).isZero();
        return file.toString();
    }

    @Test
    void theStoryToStartFromIsWholeAndNothingIsWrongWithIt() throws IOException {
        String file = begun("Our story.scenario.json");
        Outcome check = run("check", file, "--strict");
        assertThat(check.exitCode()).as(check.output()).isZero();
        assertThat(check.output()).contains("0 errors, 0 warnings");
        Outcome played = run("play", file, "--choose", "lock-cause,flow-picture,eve-who", "--json");
        assertThat(played.exitCode()).isZero();
        assertThat(Files.readString(Path.of(file))).contains("\"id\": \"our-story\"");
        assertThat(played.output()).contains("lock-cause", "\"ending\"");
    }

    @Test
    void itBringsTheSchemaThatItNames() throws IOException {
        String file = begun("lamp.json");
        assertThat(Files.readString(Path.of(file))).contains("\"$schema\": \"scenario-1.schema.json\"", "\"id\": \"lamp\"");
        assertThat(folder.resolve("scenario-1.schema.json")).hasSameTextualContentAs(Path.of("assets", "schema", "scenario-1.schema.json"));
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.scenario.json"), "mine");
        Outcome outcome = run("new", mine.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).contains("is there already");
        assertThat(mine).hasContent("mine");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void whereTheSchemaCannotBeWrittenNoStoryIsBegun() throws IOException {
        Files.createSymbolicLink(folder.resolve("scenario-1.schema.json"), folder.resolve("gone").resolve("schema.json"));
        Path mine = folder.resolve("mine.scenario.json");
        assertThat(run("new", mine.toString()).exitCode()).isEqualTo(1);
        assertThat(mine).doesNotExist();
    }

    @Test
    void theScriptTellsAllOfAStory() throws IOException {
        String file = begun("inn.scenario.json");
        Path page = folder.resolve("script.html");
        Path print = folder.resolve("script.pdf");
        assertThat(run("script", file, "--html", page.toString(), "--pdf", print.toString()).exitCode()).isZero();
        String script = Files.readString(page);
        Scenario scenario = new ScenarioReader().read(file, Files.readAllBytes(Path.of(file))).document().orElseThrow().scenario();
        scenario.scenes().forEach(scene -> {
            assertThat(script).contains(Svg.escape(scene.title()), Svg.escape(scene.facilitator().idea().orElseThrow()));
            scene.options().forEach(option -> {
                assertThat(script).contains(Svg.escape(option.text()), Svg.escape(option.note().orElseThrow()));
                option.doneWell().ifPresent(better -> assertThat(script).contains(Svg.escape(better)));
            });
        });
        scenario.endings().forEach(ending -> assertThat(script).contains(Svg.escape(ending.title()), Svg.escape(ending.hint().orElseThrow())));
        assertThat(script).contains("Order +").as("what each option does").doesNotContain("{0}");
        assertThat(Files.readAllBytes(print)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void aScriptWithNowhereToGoIsNotUnderstood() {
        assertThat(run("script", begun("nowhere.scenario.json")).exitCode()).isEqualTo(2);
    }
}
