package org.balancingact.fuzz;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.balancingact.fuzz.Case.Kind;
import org.balancingact.fuzz.Trial.Fate;

/** How many cases there were of each kind, and what became of them. */
final class Counts {
    private final Map<Kind, Map<Fate, Long>> fates = new EnumMap<>(Kind.class);
    private long crashes;
    private long hangs;

    synchronized void count(Kind kind, Fate fate) {
        fates.computeIfAbsent(kind, first -> new EnumMap<>(Fate.class)).merge(fate, 1L, Long::sum);
    }

    synchronized void countCrash() {
        crashes++;
    }

    synchronized void countHang() {
        hangs++;
    }

    synchronized boolean isClean() {
        return crashes == 0 && hangs == 0;
    }

    synchronized long refused() {
        return of(Fate.REFUSED);
    }

    synchronized long played() {
        return of(Fate.PLAYED);
    }

    private long of(Fate fate) {
        return fates.values().stream().mapToLong(kind -> kind.getOrDefault(fate, 0L)).sum();
    }

    @Override
    public synchronized String toString() {
        return String.format(Locale.ROOT, "%,d cases, %,d refused, %,d accepted and played, %,d crashes, %,d hangs over %s s; %s",
                refused() + played() + crashes, refused(), played(), crashes, hangs, Watchdog.LONGEST.toSeconds(), fates);
    }
}
