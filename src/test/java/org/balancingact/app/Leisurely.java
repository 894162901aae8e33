package org.balancingact.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of people who take their time: whenever it is looked at, a second has gone by. It begins now. */
public final class Leisurely extends Clock {
    private final ZoneId zone;
    private Instant now;

    public Leisurely() {
        this(Clock.systemDefaultZone().getZone(), Clock.systemUTC().instant());
    }

    private Leisurely(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Leisurely(other, now);
    }
}
