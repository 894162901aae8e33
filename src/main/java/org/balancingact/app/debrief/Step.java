package org.balancingact.app.debrief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages of a debrief: five in the order of the walk, all of them on one page, and behind some of the five a page that proves in
 * detail what they say.
 */
public enum Step {
    FEELING(1), HAPPENED(2), ASKED(3), WHAT_IF(4), TAKE_ALONG(5), OVERVIEW(6), WHY(7, HAPPENED), MIX(8, ASKED), AMOUNTS(9, ASKED),
    VOTES(10, ASKED), ALL_RUNS(11, WHAT_IF);

    /** The pages of the walk. */
    static final List<Step> WALK = List.of(FEELING, HAPPENED, ASKED, WHAT_IF, TAKE_ALONG);

    private final int onRecord;
    private final Optional<Step> before;

    Step(int onRecord) {
        this.onRecord = onRecord;
        before = Optional.empty();
    }

    Step(int onRecord, Step before) {
        this.onRecord = onRecord;
        this.before = Optional.of(before);
    }

    /** Its number on record, which stays. */
    int onRecord() {
        return onRecord;
    }

    /** The page of that number; empty where this program knows none. */
    static Optional<Step> of(int onRecord) {
        return Arrays.stream(values()).filter(step -> step.onRecord == onRecord).findFirst();
    }

    /** The word in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page of the walk that it belongs to; itself where it is one. */
    public Step page() {
        return before.orElse(this);
    }

    /** Whether it stands behind a page of the walk. */
    public boolean isBehind() {
        return before.isPresent();
    }

    /** What stands behind it. */
    List<Step> behind() {
        return Arrays.stream(values()).filter(step -> step.before.equals(Optional.of(this))).toList();
    }

    /** Of its page in the walk, counted from 1; 0 for all on one page. */
    int number() {
        return WALK.indexOf(page()) + 1;
    }

    /** The page of the walk that comes after it; empty after the last one, and where all is on one page. */
    Optional<Step> next() {
        return this == OVERVIEW ? Optional.empty() : WALK.stream().skip(number()).findFirst();
    }

    /** The page that it stands behind; else the page of the walk that comes before it; empty at the first one, and where all is on one page. */
    Optional<Step> previous() {
        return before.or(() -> number() > 1 ? Optional.of(WALK.get(number() - 2)) : Optional.empty());
    }
}
