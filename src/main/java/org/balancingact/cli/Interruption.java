package org.balancingact.cli;

import java.util.concurrent.CountDownLatch;

/** Lets long work end early and well where the user presses Ctrl-C: the process waits until what is known has been printed. */
final class Interruption implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askAndWait, "interruption");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the user wants it to end. */
    boolean isAsked() {
        return asked;
    }

    private void askAndWait() {
        asked = true;
        try {
            closed.await();
        } catch (InterruptedException noTimeLeft) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
