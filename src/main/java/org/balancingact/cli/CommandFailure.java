package org.balancingact.cli;

/** A command can't do what was asked. The message is one line for the person who asked; the exit code is 1. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
