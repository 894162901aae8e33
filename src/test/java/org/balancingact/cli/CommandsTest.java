package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.balancingact.analysis.census.Rows;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.scenario.json.ScenarioWriter;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
    @TempDir
    private Path folder;

    @Test
    void everyCommandOptionAndArgumentIsDescribed() {
        CommandLine program = CommandLineProgram.commandLine(
                Terminal.ofPipes(InputStream.nullInputStream(), new StringWriter(), new StringWriter(), 80));
        Stream.concat(Stream.of(program), program.getSubcommands().values().stream()).forEach(command -> {
            assertThat(command.getCommandSpec().usageMessage().description()).as(command.getCommandName()).isNotEmpty();
            command.getCommandSpec().args().forEach(argument -> assertThat(argument.description())
                    .as(command.getCommandName() + " " + argument.paramLabel() + " " + argument).isNotEmpty()
                    .allMatch(text -> !text.isBlank()));
        });
    }

    @Test
    void helpAndVersionSucceed() {
        assertThat(Outcome.of("--help").exitCode()).isZero();
        assertThat(Outcome.of("play", "--help").said()).contains("--choose", "by their ids, joined by commas");
        assertThat(Outcome.of("--version").output()).startsWith("Balancing Act");
    }

    @Test
    void helpBreaksNoNameOfAFileInTwo() {
        for (int width = 55; width <= 120; width++) {
            CommandLine program = CommandLineProgram.commandLine(
                    Terminal.ofPipes(InputStream.nullInputStream(), new StringWriter(), new StringWriter(), width));
            assertThat(program.getUsageMessage()).as("list, %s columns", width).contains("record.sqlite", "NAME.playthroughs.json");
            assertThat(program.getSubcommands().get("backup").getUsageMessage()).contains("record.sqlite");
        }
    }

    @Test
    void misuseHasItsOwnExitCode() {
        for (String misuse : new String[] {"", "dance", "play", "check", "play x --mode room", "play x --nonsense"}) {
            Outcome outcome = Outcome.of(Arrays.stream(misuse.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));
            assertThat(outcome.exitCode()).as(misuse).isEqualTo(2);
            assertThat(outcome.errors()).as(misuse).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void aNameOfWhichNothingIsSeenIsRefused() {
        Outcome outcome = Outcome.of("play", Outcome.SMALL_CRASH.toString(), "--alias", "\u3164");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("--alias").contains("nothing in it that is seen");
    }

    @Test
    void anUnknownCommandIsNamedAndTheCommandsAreListed() {
        assertThat(Outcome.of("dance").errors()).startsWith("There is no command “dance”.").contains("play", "check");
    }

    @Test
    void aWrongOptionIsNamedInOneLineThatTheHelpDoesNotBury() {
        assertThat(Outcome.of("sample", Outcome.SMALL_CRASH.toString(), "--runs", "many").errors().lines()).hasSize(2)
                .first().asString().contains("--runs", "“many” is no whole number");
        assertThat(Outcome.of("sample", Outcome.SMALL_CRASH.toString(), "--runs", "99999999999").errors()).contains("“99999999999” is larger");
    }

    @Test
    void aCleanFileSucceedsAndABrokenOneFailsWithLineAndPath() throws IOException {
        assertThat(Outcome.of("check", Outcome.SMALL_CRASH.toString()).exitCode()).isZero();
        Path broken = folder.resolve("broken.scenario.json");
        Files.writeString(broken, Files.readString(Outcome.SMALL_CRASH).replace("\"fromWeek\": 5,", "\"fromWeek\": 5, \"mood\": 1,"));
        Outcome outcome = Outcome.of("check", broken.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).containsPattern("broken\\.scenario\\.json:\\d+: error BA010 \\$\\.context\\[1\\]");
        Outcome json = Outcome.of("check", "--json", broken.toString());
        assertThat(json.output()).contains("\"code\": \"BA010\"");
    }

    @Test
    void filesThatLieBesideScenariosArePassedOverWithAWord() {
        Outcome outcome = Outcome.of("check", "scenarios/zero-waste-by-q3.census.gz", "scenarios/zero-waste-by-q3.playthroughs.json",
                Outcome.SMALL_CRASH.toString());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.said()).contains("zero-waste-by-q3.census.gz: lies beside a scenario", "zero-waste-by-q3.playthroughs.json: lies beside a scenario");
        assertThat(outcome.output()).doesNotContain("error BA");
        Outcome json = Outcome.of("check", "--json", "scenarios/zero-waste-by-q3.census.gz");
        assertThat(json.output()).startsWith("[").doesNotContain("beside");
        assertThat(json.errors()).contains("lies beside a scenario");
        Outcome played = Outcome.of("play", "scenarios/zero-waste-by-q3.playthroughs.json", "--choose", "x");
        assertThat(played.errors()).contains("BA056");
    }

    @Test
    void aRunFileIsNoScenarioAndIsToldSo() throws IOException {
        Path file = Files.writeString(folder.resolve("given.json"), "\uFEFF{\"kind\": \"balancing-act-run\", \"format\": 1}");
        assertThat(Outcome.of("check", file.toString()).output()).contains("BA055").contains("0 warnings");
        Path wide = Files.write(folder.resolve("wide.scenario.json"), WholeFile.TEXT.getBytes(StandardCharsets.UTF_16));
        assertThat(Outcome.of("check", wide.toString()).output()).contains("BA003", "1 error");
    }

    @Test
    void warningsFailTheCheckOnlyWhereThatIsAskedFor() {
        String file = Outcome.SMALL_CRASH.toString();
        Outcome outcome = Outcome.of("check", file);
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains(file + ":54: warning BA106 $.scenes[0]: ");
        assertThat(Outcome.of("check", "--strict", file).exitCode()).isEqualTo(1);
    }

    @Test
    void whatNoRunReachesIsProvenWhereAllRunsAreQuicklyCounted() throws IOException {
        Path file = folder.resolve("never.scenario.json");
        Files.writeString(file, WholeFile.TEXT.replace("{\"indicator\": \"order\", \"atLeast\": 52.125}", "{\"indicator\": \"order\", \"atLeast\": 100}"));
        Outcome outcome = Outcome.of("check", file.toString());
        assertThat(outcome.output()).contains("warning BA103").contains("“tight”");
        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    void whereTheCountWouldTakeLongTheCheckSaysWhatItRestsOn() throws IOException {
        Path file = folder.resolve("long.scenario.json");
        Files.writeString(file, ScenarioWriter.write(Rows.of(12, 4)));
        assertThat(Outcome.of("check", file.toString()).errors()).contains("judged by links alone", "--census");
    }

    @Test
    void aFileThatIsNotThereFailsTheCheckButNotThatOfTheOthers() {
        Outcome outcome = Outcome.of("check", "no-such-file.json", Outcome.SMALL_CRASH.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).contains("no-such-file.json");
        assertThat(outcome.output()).contains("0 errors");
    }

    @Test
    void aBrokenFileIsNotPlayedAndItsErrorsAreListed() throws IOException {
        Path broken = folder.resolve("broken.scenario.json");
        Files.writeString(broken, "{");
        Outcome outcome = Outcome.of("play", broken.toString(), "--choose", "a");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).contains("error BA0", "can’t be played");
    }

    @Test
    void whatIsNoFileIsToldInOneLine() {
        for (String file : new String[] {"no-such-file.json", folder.toString(), "a\0b"}) {
            Outcome outcome = Outcome.of("play", file, "--choose", "a");
            assertThat(outcome.exitCode()).as(file).isEqualTo(1);
            assertThat(outcome.errors().lines()).as(file).hasSize(1);
        }
    }
}
