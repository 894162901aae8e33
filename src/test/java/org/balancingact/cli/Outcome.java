package org.balancingact.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.balancingact.cli.terminal.Terminal;

/** What a command line did: its exit code and what it wrote. */
record Outcome(int exitCode, String output, String errors) {
    /** The scenario that the tests of the command line play. */
    static final Path SMALL_CRASH = Path.of("src", "test", "resources", "reference", "small-crash.scenario.json");

    static Outcome of(String... arguments) {
        return typing("", arguments);
    }

    static Outcome typing(String input, String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        InputStream keys = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exitCode = CommandLineProgram.run(arguments, Terminal.ofPipes(keys, output, errors, 72));
        return new Outcome(exitCode, output.toString(), errors.toString());
    }

    /** The output without line breaks, so that sentences can be looked for. */
    String said() {
        return String.join(" ", output.split("\\s+"));
    }
}
