package org.balancingact.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where commands read and write. Text is wrapped to the width, and control characters never pass: a scenario from a stranger
 * must not steer the terminal.
 */
public final class Terminal {
    private final InputStream bytes;
    private final BufferedReader input;
    private final Delivery delivery;
    private final PrintWriter output;
    private final PrintWriter errors;
    private final int width;
    private final boolean interactive;
    private final boolean styled;

    /**
     * @param width       columns
     * @param interactive whether a person types; else input comes from a pipe or file, and is not seen among the output
     * @param styled      whether the output understands escape sequences
     */
    Terminal(InputStream input, Charset charset, Writer output, Writer errors, int width, boolean interactive, boolean styled) {
        this.bytes = input;
        this.input = new BufferedReader(new InputStreamReader(input, charset));
        this.delivery = new Delivery(output);
        this.output = new PrintWriter(delivery, true);
        this.errors = new PrintWriter(errors, true);
        this.width = width;
        this.interactive = interactive;
        this.styled = styled;
    }

    /** Plain streams, without a person. */
    public static Terminal ofPipes(InputStream input, Writer output, Writer errors, int width) {
        return new Terminal(input, StandardCharsets.UTF_8, output, errors, width, false, false);
    }

    public int width() {
        return width;
    }

    public PrintWriter output() {
        return output;
    }

    public PrintWriter errors() {
        return errors;
    }

    /** Why not all of the output has arrived, in the system's words; empty where it has, or where nobody wants more of it. */
    public Optional<String> lostOutput() {
        output.flush();
        return delivery.failure();
    }

    /** What the process is given to read, from where nothing has been asked yet. */
    public InputStream input() {
        return bytes;
    }

    public void blank() {
        output.println();
    }

    /** A line as it is, not wrapped: for tables and plots that fit the width by themselves. */
    public void line(String text) {
        output.println(Wrapping.printable(text).stripTrailing());
    }

    /** A paragraph. */
    public void say(String text) {
        say(text, "", "");
    }

    /** A paragraph whose first line and whose other lines are indented. */
    public void say(String text, String firstIndent, String otherIndent) {
        Wrapping.wrap(text, width, firstIndent, otherIndent).forEach(output::println);
    }

    public void heading(String text) {
        Wrapping.wrap(text, width, "", "").forEach(line -> output.println(styled ? "\u001B[1m" + line + "\u001B[0m" : line));
    }

    /** A heading with a blank line before it. */
    public void section(String text) {
        blank();
        heading(text);
    }

    /** One line on the error stream, not wrapped, so that it can be searched for. */
    public void complain(String text) {
        errors.println(Wrapping.printable(text));
    }

    /** What is typed after the prompt, without blanks around it; empty at the end of the input. */
    public Optional<String> ask(String prompt) {
        Wrapping.wrap(prompt, width - 1, "", "").stream().reduce((first, second) -> first + System.lineSeparator() + second)
                .ifPresent(text -> output.print(text + " "));
        output.flush();
        Optional<String> answer = nextLine();
        if (!interactive || answer.isEmpty()) {
            output.println();
        }
        return answer.map(String::strip);
    }

    /** The next line that is typed, nothing being asked; empty at the end of the input. */
    public Optional<String> nextLine() {
        try {
            return Optional.ofNullable(input.readLine());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
