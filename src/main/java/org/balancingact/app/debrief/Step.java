package org.balancingact.app.debrief;

import java.util.Locale;
import java.util.Optional;

/** The pages of a debrief in the order of the walk: the overview, then a page for each question. */
public enum Step {
    OVERVIEW, FEELING, HAPPENED, WHY, ASKED, MIX, AMOUNTS, WHAT_IF, ALL_RUNS, TAKE_ALONG;

    /** The word in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many questions there are. */
    static int questions() {
        return values().length - 1;
    }

    /** The question that comes after it; empty after the last one. */
    Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The page that comes before it; empty at the overview. */
    Optional<Step> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }
}
