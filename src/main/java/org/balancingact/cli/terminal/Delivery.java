package org.balancingact.cli.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** Hands text on and remembers the first failure, which a {@link java.io.PrintWriter} forgets. */
final class Delivery extends FilterWriter {
    private Optional<IOException> failure = Optional.empty();

    Delivery(Writer output) {
        super(output);
    }

    /** In the system's words; a pipe whose reader has seen enough is no failure. */
    Optional<String> failure() {
        return failure.map(lost -> Optional.ofNullable(lost.getMessage()).orElse("?"))
                .filter(words -> !words.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    @Override
    public void write(int character) throws IOException {
        attempt(() -> out.write(character));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private void attempt(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (IOException lost) {
            failure = failure.or(() -> Optional.of(lost));
            throw lost;
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
