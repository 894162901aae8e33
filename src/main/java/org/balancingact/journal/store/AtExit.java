package org.balancingact.journal.store;

/** Closes something when the process is told to end, by Ctrl-C or by the system, unless it has been closed before. */
final class AtExit implements AutoCloseable {
    /** Of the thread that closes. */
    static final String NAME = "closing the record";

    private final Thread hook;

    AtExit(Runnable closing) {
        hook = new Thread(closing, NAME);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Nothing is left to be done at the end. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then it is the hook that closes.
        }
    }
}
