package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was played in the window and not debriefed there yet is not told by any command, unless that is asked for. */
class SpoilingTest {
    private static final ScenarioDocument LAUNCH = ShippedScenarios.read("zero-waste-by-q3").flatMap(Reading::document).orElseThrow();
    private static final Run RUN = Policy.AS_ASKED.play(LAUNCH.scenario());
    private static final String REFUSAL = "has not been opened yet";

    @TempDir
    private Path data;
    private RunId covered;
    private RunId debriefed;

    @BeforeEach
    void play() {
        try (Journal journal = open()) {
            covered = finished(journal);
            debriefed = finished(journal);
            journal.impression(debriefed, FirstImpression.SKIPPED);
        }
    }

    @Test
    void whatTellsHowARunCameOutWaitsForItsDebriefOrTakesSpoil() {
        Choice first = RUN.choices().get(0);
        String file = data.resolve("run").toString();
        for (List<String> command : List.of(List.of("show"), List.of("show", "--json"), List.of("compare", "as-asked"),
                List.of("compare", "as-asked", "--json"), List.of("compare", debriefed.toString()),
                List.of("whatif", "--at", first.scene().id(), "--pick", first.option().id()),
                List.of("export", "--csv", file), List.of("export", "--html", file), List.of("export", "--run", file),
                List.of("export", "--svg", file + "s"), List.of("export", "--code", "--csv", file))) {
            Outcome refused = on(covered, command);
            assertThat(refused.exitCode()).as("%s", command).isEqualTo(1);
            assertThat(refused.output()).as("%s", command).isEmpty();
            assertThat(refused.errors()).as("%s", command).contains(REFUSAL, "--spoil");
            assertThat(Path.of(file)).doesNotExist();
            assertThat(on(debriefed, command).exitCode()).as("%s", command).isZero();
            assertThat(on(covered, Stream.concat(command.stream(), Stream.of("--spoil")).toList()).exitCode()).as("%s", command).isZero();
            assertThat(Path.of(file).toFile().delete() || !Files.exists(Path.of(file))).isTrue();
        }
        try (Journal journal = open()) {
            assertThat(journal.run(covered).orElseThrow().isRevealed()).as("the window still asks first").isFalse();
        }
    }

    @Test
    void theOtherOneOfTwoRunsWaitsToo() {
        assertThat(on(debriefed, List.of("compare", covered.toString())).errors()).contains(REFUSAL);
        assertThat(on(debriefed, List.of("compare", covered.toString(), "--spoil")).exitCode()).isZero();
    }

    @Test
    void aCodeThatNobodyCanReadNeedNotWait() {
        assertThat(on(covered, List.of("export", "--code")).exitCode()).isZero();
    }

    @Test
    void theListLeavesOutWhatWasLeadingAndWhatManaging() {
        assertThat(listed(covered).get("leader").isJsonNull()).isTrue();
        assertThat(listed(covered).get("manager").isJsonNull()).isTrue();
        assertThat(listed(covered).get("revealed").getAsBoolean()).isFalse();
        assertThat(listed(debriefed).get("manager").getAsInt()).isPositive();
        assertThat(listed(covered, "--spoil").get("manager")).isEqualTo(listed(debriefed).get("manager"));
        assertThat(at("runs").said()).contains("not debriefed yet");
        assertThat(at("runs", "--spoil").said()).doesNotContain("not debriefed yet");
    }

    private JsonObject listed(RunId run, String... more) {
        String output = at(Stream.concat(Stream.of("runs", "--json"), Stream.of(more)).toArray(String[]::new)).output();
        return JsonParser.parseString(output).getAsJsonArray().asList().stream().map(one -> one.getAsJsonObject())
                .filter(one -> one.get("id").getAsString().equals(run.toString())).findFirst().orElseThrow();
    }

    private Outcome on(RunId run, List<String> command) {
        return at(Stream.concat(Stream.of(command.get(0), run.toString()), command.stream().skip(1)).toArray(String[]::new));
    }

    private Outcome at(String... words) {
        return Outcome.of(Stream.concat(Stream.of("--data", data.toString()), Stream.of(words)).toArray(String[]::new));
    }

    private Journal open() {
        return JournalOpening.of(new DataFolder(data), Clock.systemUTC()).journal();
    }

    private static RunId finished(Journal journal) {
        RunId id = journal.begin(new NewRun(LAUNCH, RUN.seed(), Mode.LEARN, Optional.empty(), Instant.EPOCH));
        RUN.choices().forEach(choice -> journal.choose(id, Pick.of(choice, Instant.EPOCH, Instant.EPOCH)));
        Finish finish = RUN.finish().orElseThrow();
        journal.finish(id, new StoredFinish(finish.ending().id(), finish.outcome().byId(), Instant.EPOCH), finish.ending().title());
        return id;
    }
}
