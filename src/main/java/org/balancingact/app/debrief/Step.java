package org.balancingact.app.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of a debrief in the order of the walk: the overview, then a page for each question. */
public enum Step {
    OVERVIEW, FEELING, HAPPENED, WHY, ASKED, MIX, AMOUNTS, WHAT_IF, ALL_RUNS, TAKE_ALONG;

    private static final List<Step> WALK = List.of(values());

    /** The word in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the question, counted from 1; 0 for the overview. */
    int number() {
        return WALK.indexOf(this);
    }

    /** How many questions there are. */
    static int questions() {
        return WALK.size() - 1;
    }

    /** The question that comes after it; empty after the last one. */
    Optional<Step> next() {
        return WALK.stream().skip(number() + 1L).findFirst();
    }

    /** The page that comes before it; empty at the overview. */
    Optional<Step> previous() {
        return number() > 0 ? Optional.of(WALK.get(number() - 1)) : Optional.empty();
    }
}
