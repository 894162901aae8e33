package org.balancingact.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Lines on their way to whoever leads a room, written by a thread of their own: where nobody reads them, the room goes on and they wait.
 * Answers are never dropped. Of how the room stands, only the newest waits between one verb and the next, so that phones alone can't
 * make it more; and where a thousand lines wait, the next verb does, too. Any thread may tell.
 */
final class ToldLines implements AutoCloseable {
    private static final int MOST = 1000;

    private final Consumer<String> output;
    private final int most;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Thread thread = new Thread(this::write, "lines of a room");
    /** What was told last of how the room stands. */
    private String stands = "";
    /** Whether the last that waits is how the room stands, and gives way to what is newer. */
    private boolean passing;
    private boolean closing;

    /** @param output writes a line; may take as long as it likes */
    ToldLines(Consumer<String> output) {
        this(output, MOST);
    }

    ToldLines(Consumer<String> output, int most) {
        this.output = output;
        this.most = most;
        thread.setDaemon(true);
        thread.start();
    }

    /** Tells an answer. */
    synchronized void answer(String line) {
        passing = false;
        add(line);
    }

    /** Tells how the room stands now, where that is not what was told last. */
    synchronized void stands(String line) {
        if (line.equals(stands)) {
            return;
        }
        stands = line;
        if (passing) {
            waiting.pollLast();
        }
        passing = true;
        add(line);
    }

    private void add(String line) {
        waiting.add(line);
        notifyAll();
    }

    /** A verb comes next: what was told before is its predecessor's answer, and stays. Waits while too many lines do. */
    synchronized void awaitRoom() {
        passing = false;
        try {
            while (waiting.size() >= most) {
                wait();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            for (String line = next(); !line.isEmpty(); line = next()) {
                output.accept(line);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /** The line that has waited longest; empty after the last. */
    private synchronized String next() throws InterruptedException {
        while (waiting.isEmpty() && !closing) {
            wait();
        }
        passing &= waiting.size() > 1;
        notifyAll();
        return waiting.isEmpty() ? "" : waiting.poll();
    }

    /** Returns when all lines are written. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
