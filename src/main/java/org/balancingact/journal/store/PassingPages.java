package org.balancingact.journal.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.RunId;

/** Which pages are open, of runs that are not kept beyond the end of the program. */
final class PassingPages {
    /** One for the beginning and one for each pick that stands, the latest first. */
    private final Map<RunId, Deque<OpenPage>> pages = new HashMap<>();
    private final Set<RunId> endings = new HashSet<>();
    private final Set<RunId> debriefs = new HashSet<>();

    void choose(RunId run) {
        of(run).push(OpenPage.QUESTIONS);
    }

    void takeBack(RunId run) {
        of(run).pop();
    }

    void open(RunId run, OpenPage page) {
        of(run).pop();
        of(run).push(page);
    }

    OpenPage page(RunId run) {
        return of(run).element();
    }

    void finish(RunId run) {
        endings.add(run);
        debriefs.add(run);
    }

    boolean isEndingOpen(RunId run) {
        return endings.contains(run);
    }

    void leaveEnding(RunId run) {
        endings.remove(run);
    }

    boolean isDebriefOpen(RunId run) {
        return debriefs.contains(run);
    }

    void leaveDebrief(RunId run) {
        debriefs.remove(run);
    }

    void forget(RunId run) {
        pages.remove(run);
        endings.remove(run);
        debriefs.remove(run);
    }

    private Deque<OpenPage> of(RunId run) {
        return pages.computeIfAbsent(run, first -> {
            Deque<OpenPage> opened = new ArrayDeque<>();
            opened.push(OpenPage.QUESTIONS);
            return opened;
        });
    }
}
