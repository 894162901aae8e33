package org.balancingact.app;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Work that waits until a test has it done, one piece after the other. */
public final class Steps implements Executor {
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    public boolean isIdle() {
        return waiting.isEmpty();
    }

    /** Does the piece of work that waits longest, and shows what came of it. */
    public void next() {
        waiting.remove().run();
        waiting.remove().run();
    }

    /** Does all that waits, and all that comes of it. */
    public void rest() {
        while (!isIdle()) {
            waiting.remove().run();
        }
    }
}
