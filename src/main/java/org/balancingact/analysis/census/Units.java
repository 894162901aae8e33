package org.balancingact.analysis.census;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.balancingact.scenario.Known;

/** The parts of a census that threads share out among each other, numbered in the order of the story, and the progress of all. */
final class Units {
    private final Map<Integer, Boolean> claimed = new ConcurrentHashMap<>();
    private final Map<Integer, Below> results = new ConcurrentHashMap<>();
    private final AtomicLong runs = new AtomicLong();
    private final Progress progress;
    private volatile boolean stopped;

    Units(Progress progress) {
        this.progress = progress;
    }

    /** Whether the caller is the first to ask for the unit and so is the one to count it. */
    boolean claim(int unit) {
        return claimed.putIfAbsent(unit, true) == null;
    }

    void store(int unit, Below result) {
        results.put(unit, result);
    }

    Below result(int unit) {
        return Known.in(results, unit);
    }

    /** Tells that more runs have been counted. */
    void counted(long more) {
        if (!progress.counted(runs.addAndGet(more))) {
            stopped = true;
        }
    }

    boolean isStopped() {
        return stopped;
    }
}
