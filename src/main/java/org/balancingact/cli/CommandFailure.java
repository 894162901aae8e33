package org.balancingact.cli;

import java.util.List;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Told;

/** A command can't do what was asked. Its lines say what, why and what to do; the exit code is 1. */
final class CommandFailure extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    CommandFailure(String line) {
        this(List.of(line));
    }

    CommandFailure(List<String> lines) {
        super(Lists.sentences(lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
