package org.balancingact.play;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;

/** A record that can be told to take nothing in, as one on a full disk, and remembers what it was asked for. */
public final class FailingJournal {
    private final Journal journal;
    private final List<String> verbs = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private boolean full;

    /** @param behind does what is asked for while there is room */
    public FailingJournal(Journal behind) {
        journal = (Journal) Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, verb, arguments) -> {
            verbs.add(verb.getName());
            if (full || failing.contains(verb.getName())) {
                throw new JournalException("The disk is full.");
            }
            try {
                return verb.invoke(behind, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    public Journal journal() {
        return journal;
    }

    public void setFull(boolean full) {
        this.full = full;
    }

    /** From now on this verb fails, whatever room there is. */
    public void fail(String verb) {
        failing.add(verb);
    }

    /** What it was asked for since it was asked this last. */
    List<String> verbs() {
        List<String> since = List.copyOf(verbs);
        verbs.clear();
        return since;
    }
}
