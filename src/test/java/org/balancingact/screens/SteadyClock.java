package org.balancingact.screens;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that begins at the same moment for every picture, and goes on by a second whenever it is looked at. */
final class SteadyClock extends Clock {
    private static final Instant BEGINNING = Instant.parse("2027-03-15T09:30:00Z");

    private long seconds;

    @Override
    public Instant instant() {
        return BEGINNING.plusSeconds(seconds++);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("pictures know one zone");
    }
}
