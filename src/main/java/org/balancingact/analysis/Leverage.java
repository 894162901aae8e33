package org.balancingact.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;

/**
 * A decision of a run and what it would have brought, made otherwise: each way replayed exactly.
 *
 * @param otherWay the sound option of the other style
 * @param doneWell the sound option of the same style, where a poor one was picked
 */
public record Leverage(Choice choice, Optional<WhatIf> otherWay, Optional<WhatIf> doneWell) {
    /** Less than a point in all is nothing that could be seen. */
    private static final long SEEN = 1_000;
    private static final int MOST = 3;

    private static Leverage of(Run run, Choice choice) {
        return new Leverage(choice, WhatIf.otherStyle(run, choice.number()), WhatIf.doneWell(run, choice.number()));
    }

    /** By what their better swap would have brought, most first (ties: the earlier decision); decisions without a swap are left out. */
    public static List<Leverage> ranked(Run run) {
        return run.choices().stream().map(choice -> of(run, choice)).filter(leverage -> !leverage.swaps().isEmpty())
                .sorted(Comparator.comparingLong(Leverage::net).reversed()).toList();
    }

    /** Done well first: it keeps the style. */
    public List<WhatIf> swaps() {
        return Stream.of(doneWell, otherWay).flatMap(Optional::stream).toList();
    }

    /** The swap that would have brought more; of equal ones the other way. */
    public WhatIf best() {
        return Stream.of(otherWay, doneWell).flatMap(Optional::stream).reduce((one, other) -> other.net() > one.net() ? other : one)
                .orElseThrow();
    }

    /** What the better swap would have brought more, in milli-points; negative where less. */
    public long net() {
        return best().net();
    }

    /** A swap that leads to another ending; the better one, if both do. */
    public Optional<WhatIf> turning() {
        return Stream.concat(Stream.of(best()), swaps().stream()).filter(WhatIf::changesEnding).findFirst();
    }

    /** Up to three decisions of which a swap would have brought more, most first. */
    public static List<Leverage> broughtMore(List<Leverage> ranked) {
        return ranked.stream().filter(leverage -> leverage.net() >= SEEN).limit(MOST).toList();
    }

    /** Up to three decisions of which every swap would have brought less, the picks that brought most first. */
    public static List<Leverage> broughtLess(List<Leverage> ranked) {
        return ranked.stream().filter(leverage -> leverage.net() <= -SEEN).sorted(Comparator.comparingLong(Leverage::net)).limit(MOST).toList();
    }
}
