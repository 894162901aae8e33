package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.cli.Outcome.SMALL_CRASH;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.log.FailureLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says where it can't do its work, and what it takes that looks like more than it is. */
class CommandFailuresTest {
    @TempDir
    private Path folder;

    /** Output that can't be written. */
    private static final class Broken extends Writer {
        private final Throwable failure;

        Broken(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (failure instanceof IOException lost) {
                throw lost;
            } else if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static Outcome writingTo(Throwable failure, String... arguments) {
        StringWriter errors = new StringWriter();
        int code = CommandLineProgram.run(arguments, Terminal.ofPipes(InputStream.nullInputStream(), new Broken(failure), errors, 72));
        return new Outcome(code, "", errors.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs", "runs --json", "import 873A-AVNK-5HCB-FM29-4YF8-6", "resume", "show any", "export any --code"})
    void whereNobodyKnowsWhatIsOnRecordNothingIsToldOfItAndNothingTaken(String command) throws IOException {
        Files.createDirectory(folder.resolve("record.sqlite"));
        Outcome outcome = Outcome.of((command + " --data " + folder).split(" "));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.errors().lines()).singleElement().asString().startsWith("The record ");
    }

    @Test
    void aFailureIsKeptInTheLogOfTheDataFolderWithItsWay() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("of Anna"));
        writingTo(new StackOverflowError(), "runs", "--data", folder.toString());
        Outcome.of("export", "none", "--data", folder.toString(), "--html", taken.toString());
        assertThat(Files.readString(folder.resolve(FailureLog.NEWEST))).contains("java.lang.StackOverflowError", "at org.balancingact.cli.")
                .doesNotContain("Anna", folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "check small --json", "check small", "census small --json --estimate", "runs --json"})
    void outputThatDoesNotArriveFailsTheCommand(String command) {
        String[] arguments = (command.replace("small", SMALL_CRASH.toString()) + " --data " + folder).split(" ");
        Outcome outcome = writingTo(new IOException("No space left on device"), arguments);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors().lines()).filteredOn(line -> line.contains("No space left on device")).hasSize(1);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        Outcome outcome = writingTo(new IOException("Broken pipe"), "--version");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, OutOfMemoryError.class, IllegalStateException.class})
    void whatNobodyForesawIsOneSentenceAndOnlyDebuggingPrintsWhereItWas(Class<? extends Throwable> kind) throws ReflectiveOperationException {
        Throwable failure = kind.getConstructor().newInstance();
        Outcome outcome = writingTo(failure, "check", SMALL_CRASH.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors().lines()).hasSize(1).noneMatch(line -> line.contains("Error") || line.contains("Exception"));

        Outcome debugged = writingTo(failure, "check", SMALL_CRASH.toString(), "--debug");
        assertThat(debugged.exitCode()).isEqualTo(1);
        assertThat(debugged.errors()).contains(kind.getName(), "\tat ");
    }

    @Test
    void aFileIsNeverTakenForArguments() throws IOException {
        Path file = folder.resolve("draft.json");
        Files.writeString(file, "--help");
        assertThat(Outcome.of("check", "@" + file).errors()).contains("There is no file “@" + file + "”");
    }

    @Test
    void whereNothingIsKeptTheBriefingDoesNotSayThatItIs() throws IOException {
        Path data = Files.writeString(folder.resolve("file"), "in the way").resolve("data");
        assertThat(Outcome.typing("\nq\n", "play", SMALL_CRASH.toString(), "--data", data.toString()).said())
                .contains("Nothing of this run is kept.").doesNotContain("saved");
        assertThat(Outcome.typing("\nq\n", "play", SMALL_CRASH.toString(), "--data", folder.resolve("kept").toString()).said())
                .contains("everything you pick is saved at once");
    }

    @Test
    void lettersThatDidNotArriveWholeAreRefusedBeforeAnythingIsKept() {
        Path data = folder.resolve("data");
        Outcome outcome = Outcome.of("play", SMALL_CRASH.toString(), "--alias", "Zo\uFFFD\uFFFD", "--data", data.toString());
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors().lines()).singleElement().asString().contains("LC_ALL");
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data=", "--data= ", "--data=a\0b"})
    void aFolderWithoutANameIsRefused(String data) {
        Outcome outcome = Outcome.of("runs", data);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("folder").doesNotContain("Exception");
    }

    @Test
    void aScenarioIsReadFromStandardInput() throws IOException {
        String scenario = Files.readString(SMALL_CRASH);
        assertThat(Outcome.typing(scenario, "check", "-").exitCode()).isZero();
        assertThat(Outcome.typing("{", "check", "-").output()).startsWith("-:");
        assertThat(Outcome.typing(scenario, "census", "-", "--estimate", "--json").exitCode()).isZero();
        assertThat(Outcome.typing(scenario, "sample", "-", "--runs", "5").exitCode()).isZero();
        assertThat(Outcome.typing(scenario, "play", "-", "--choose", "x").errors()).contains("“x” is no option of this scenario");
    }

    @Test
    void standardInputIsReadNoFurtherThanAFileMayBeLong() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, (byte) ' ');
                return length;
            }
        };
        StringWriter output = new StringWriter();
        assertThat(CommandLineProgram.run(new String[] {"check", "-"}, Terminal.ofPipes(endless, output, output, 72))).isEqualTo(1);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aScenarioIsReadThroughAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        byte[] scenario = Files.readAllBytes(SMALL_CRASH);
        Thread writer = new Thread(() -> {
            try (OutputStream output = Files.newOutputStream(pipe)) {
                output.write(scenario);
            } catch (IOException unread) {
                throw new AssertionError(unread);
            }
        });
        writer.setDaemon(true);
        writer.start();
        assertThat(Outcome.of("check", pipe.toString()).exitCode()).isZero();
        writer.join();
    }
}
