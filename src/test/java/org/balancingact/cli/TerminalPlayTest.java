package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalPlayTest {
    /** Picks the first option, confirms, goes on. */
    private static final String FIRST = "1\n\n\n";

    @TempDir
    private Path data;

    @Test
    void aRunIsPlayedToItsDashboardByKeysAlone() {
        Outcome outcome = play("\n" + FIRST.repeat(12));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.said()).contains("You are: Head of the works", "Inês Moss, controller", "What happened", "Your decisions");
        assertThat(record().finish()).isPresent();
    }

    @Test
    void optionsAreShownInTheOrderOfTheRunAndLoggedSo() {
        play("\n" + FIRST);
        assertThat(record().choices().get(0).pick().offered()).hasSize(4).contains(record().choices().get(0).pick().option());
        assertThat(record().choices().get(0).pick().offered().get(0)).isEqualTo(record().choices().get(0).pick().option());
    }

    @Test
    void theEndOfTheInputSavesAndSaysHowToGoOn() {
        Outcome outcome = play("\n" + FIRST.repeat(2));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.said()).contains("Saved. You can close the lid.", "resume " + record().id().toString().substring(0, 8));
        assertThat(record().choices()).hasSize(2);
    }

    @Test
    void aRunThatWasLeftGoesOnWhereItWas() {
        play("\n" + FIRST.repeat(5) + "q\n");
        List<String> before = record().optionIds();
        Outcome outcome = typing(FIRST.repeat(7), "resume");
        assertThat(outcome.said()).doesNotContain("You are: Head of the works").contains("Your decisions");
        assertThat(record().optionIds()).hasSize(12).startsWith(before.toArray(String[]::new));
        assertThat(record().finish()).isPresent();
    }

    @Test
    void whatCameOfTheLatestPickIsToldAgainUntilItWasReadOn() {
        String told = "since the start";
        assertThat(play("\n" + "1\n\n" + "q\n").said()).contains(told);
        assertThat(typing("q\n", "resume").said()).contains(told);
        assertThat(typing("\nq\n", "resume").said()).contains(told);
        assertThat(typing("q\n", "resume").said()).doesNotContain(told);
    }

    @Test
    void aPickIsMadeOnlyWhenConfirmed() {
        play("\n1\n2\nq\n");
        assertThat(record().choices()).isEmpty();
    }

    @Test
    void learnModeAllowsOneStepBackAndKeepsTheFirstPick() {
        play("\n" + "1\n\nb\n" + "2\n\n\n" + "b\n" + "q\n");
        assertThat(record().choices()).hasSize(1);
        assertThat(record().choices().get(0).first()).isPresent();
        assertThat(record().choices().get(0).first().orElseThrow().option()).isNotEqualTo(record().choices().get(0).pick().option());
    }

    @Test
    void assessModeHasNoWayBackAndNoNumbers() {
        Outcome outcome = play("\n" + "1\n\nb\n" + "b\n" + "q\n", "--mode", "assess");
        assertThat(record().choices()).hasSize(1);
        assertThat(record().choices().get(0).first()).isEmpty();
        assertThat(outcome.said()).doesNotContain("since the start").doesNotContain("step back");
    }

    @Test
    void learnModeShowsACheckpointWithItsCauses() {
        assertThat(play("\n" + FIRST).said()).contains("since the start", "Budget 4");
    }

    @Test
    void exploreModeGoesBackAsFarAsWanted() {
        play("\n" + FIRST.repeat(3) + "b\nb\nb\n" + "q\n", "--mode", "explore");
        assertThat(record().choices()).isEmpty();
    }

    @Test
    void whatIsAskedForIsRecordedAndCanBeSkipped() {
        play("\n" + "1\n\nm\n4\nIt was late.\n\n" + "1\n\n\n\n\n\n" + "q\n", "--ask", "tag,confidence,reason");
        var first = record().choices().get(0).reflection();
        assertThat(first.ownTag()).contains(Style.MANAGER);
        assertThat(first.confidence()).hasValue(4);
        assertThat(first.reason()).contains("It was late.");
        assertThat(record().choices().get(1).reflection().ownTag()).isEmpty();
    }

    @Test
    void runsAreListedAndShownByTheFirstLettersOfTheirIds() {
        play("\n" + FIRST.repeat(12), "--alias", "Kim");
        String id = record().id().toString();
        assertThat(typing("", "runs").said()).contains(id.substring(0, 8) + " A small crash", "learn (Kim)", "ended in “Ending", "led in");
        JsonObject listed = JsonParser.parseString(typing("", "runs", "--json").output()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(listed.get("id").getAsString()).isEqualTo(id);
        assertThat(listed.get("counted").getAsBoolean()).as("its debrief has been shown").isTrue();
        assertThat(typing("", "show", id.substring(0, 4)).said()).contains("Your decisions");
        assertThat(JsonParser.parseString(typing("", "show", id, "--json").output()).getAsJsonObject().getAsJsonArray("options")).hasSize(12);
    }

    @Test
    void aSwappedDecisionIsReplayedToItsOwnEnd() {
        play("\n" + FIRST.repeat(12), "--seed", "4");
        String id = record().id().toString();
        String picked = record().optionIds().get(0);
        String other = record().choices().get(0).pick().offered().get(1);
        JsonObject whatIf = JsonParser.parseString(typing("", "whatif", id, "--at", "rumours", "--pick", other, "--json").output())
                .getAsJsonObject();
        assertThat(whatIf.get("picked").getAsString()).isEqualTo(picked);
        JsonObject after = whatIf.getAsJsonObject("after");
        String options = String.join(",", after.getAsJsonArray("options").asList().stream().map(option -> option.getAsString()).toList());
        assertThat(options).startsWith(other);
        assertThat(JsonParser.parseString(Outcome.of("play", Outcome.SMALL_CRASH.toString(), "--choose", options, "--json").output()))
                .isEqualTo(after);
        assertThat(typing("", "whatif", id, "--at", "rumours", "--pick", other).said()).contains("On balance: Order");
        assertThat(typing("", "whatif", id, "--at", "nowhere", "--pick", other).exitCode()).isEqualTo(1);
        assertThat(typing("", "whatif", id, "--at", "rumours", "--pick", "nothing").errors().lines()).hasSize(1);
    }

    @Test
    void aRunIsComparedWithAnotherRunAndWithAGoldenRun() {
        play("\n" + FIRST.repeat(12), "--seed", "4");
        String first = record().id().toString();
        play("\n" + FIRST.repeat(12), "--seed", "9", "--alias", "Kim");
        String second = record().id().toString();
        JsonObject both = JsonParser.parseString(typing("", "compare", first, second, "--json").output()).getAsJsonObject();
        assertThat(both.getAsJsonArray("moments").asList()).filteredOn(moment -> !moment.getAsJsonObject().get("first").isJsonNull())
                .hasSize(12);
        assertThat(both.getAsJsonObject("second")).isEqualTo(JsonParser.parseString(
                typing("", "compare", second, second, "--json").output()).getAsJsonObject().get("first"));
        assertThat(both.getAsJsonObject("first").getAsJsonObject("mix").keySet()).contains("low", "high");
        assertThat(typing("", "compare", first, first).said()).contains("Both made the same choice at every decision.");
        assertThat(typing("", "compare", first, second).said()).contains("learn mode, Kim", "They part in week", "you might usually lead in anything from");

        JsonObject leader = JsonParser.parseString(typing("", "compare", first, "all-leader", "--json").output())
                .getAsJsonObject().getAsJsonObject("second");
        assertThat(leader.get("name").getAsString()).isEqualTo("Model run: leading every time");
        assertThat(leader.getAsJsonObject("mix").get("manager").getAsInt()).isZero();
        assertThat(typing("", "compare", first, "nothing").errors()).contains("no model run of that name", "as-asked");
    }

    @Test
    void runsOfDifferentScenariosAreNotCompared() {
        play("\n" + FIRST.repeat(12));
        String crash = record().id().toString();
        typing("\n" + FIRST.repeat(40), "play", "zero-waste-by-q3");
        Outcome refused = typing("", "compare", crash, record().id().toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.errors().lines()).hasSize(1).allMatch(line -> line.contains("different scenarios"));
    }

    @Test
    void aFinishedRunIsExportedIntoFilesOfEveryKind() throws IOException {
        play("\n" + FIRST.repeat(12), "--alias", "Kim");
        String id = record().id().toString();
        Path html = data.resolve("run.html");
        Path pdf = data.resolve("run.pdf");
        Path csv = data.resolve("run.csv");
        Path xlsx = data.resolve("run.xlsx");
        Outcome outcome = typing("", "export", id, "--html", html.toString(), "--pdf", pdf.toString(), "--csv", csv.toString(),
                "--xlsx", xlsx.toString());
        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
        assertThat(Files.readString(html)).contains("Kim", "learn mode");
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readString(csv)).startsWith("\uFEFF").contains("rumours");
        assertThat(Files.readAllBytes(xlsx)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(typing("", "export", id).exitCode()).isEqualTo(2);
        assertThat(typing("", "export", id, "--html", data.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void aRunIsCarriedToAnotherRecordByFileAndByCode(@TempDir Path elsewhere) {
        play("\n" + FIRST.repeat(12));
        String id = record().id().toString();
        String file = elsewhere.resolve("my-run.json").toString();
        typing("", "export", id, "--run", file);
        String code = typing("", "export", id, "--code").output().strip();
        List<String> options = record().optionIds();
        for (String[] source : new String[][] {{file}, {code, "--scenario", Outcome.SMALL_CRASH.toString()}}) {
            data = elsewhere.resolve(Integer.toString(source.length));
            String[] arguments = new String[source.length + 1];
            arguments[0] = "import";
            System.arraycopy(source, 0, arguments, 1, source.length);
            Outcome outcome = typing("", arguments);
            assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
            assertThat(record().optionIds()).isEqualTo(options);
        }
        String mistyped = (code.charAt(0) == 'A' ? "B" : "A") + code.substring(1);
        assertThat(typing("", "import", mistyped).exitCode()).isEqualTo(1);
        assertThat(typing("", "import", mistyped).errors().lines()).hasSize(1);
    }

    @Test
    void anUnknownRunIsToldInOneLine() {
        Outcome outcome = typing("", "show", "ffff");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors().lines()).hasSize(1);
    }

    @Test
    void nothingSteersATerminalThatIsNone() {
        assertThat(play("\n" + FIRST.repeat(12)).output()).doesNotContain("\u001B");
    }

    private Outcome play(String input, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "play";
        arguments[1] = Outcome.SMALL_CRASH.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return typing(input, arguments);
    }

    private Outcome typing(String input, String... arguments) {
        String[] withData = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, withData, 0, arguments.length);
        withData[arguments.length] = "--data";
        withData[arguments.length + 1] = data.toString();
        return Outcome.typing(input, withData);
    }

    private RunRecord record() {
        try (Journal journal = JournalOpening.of(new DataFolder(data), Clock.systemUTC()).journal()) {
            return journal.run(journal.runs(0, 1).get(0).id()).orElseThrow();
        }
    }
}
