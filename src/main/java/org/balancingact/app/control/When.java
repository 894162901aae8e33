package org.balancingact.app.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Messages;

/** Past moments in the words of today: today, yesterday, else the date; the year only where it is another one. */
public final class When {
    private final Messages messages = Messages.of("control");
    private final Clock clock;

    private When(Clock clock) {
        this.clock = clock;
    }

    public static When of(Clock clock) {
        return new When(clock);
    }

    /** Today, yesterday, 18 Nov, 18 Nov 2025; as it stands inside a sentence. */
    public String day(Instant moment) {
        return day(moment, "when.");
    }

    /** The day with the time. */
    public String moment(Instant moment) {
        return messages.text("when.moment", day(moment), time(moment));
    }

    /** The same where a sentence or a title begins with it. */
    public String momentFirst(Instant moment) {
        return messages.text("when.moment", day(moment, "when.first."), time(moment));
    }

    private String day(Instant moment, String keys) {
        LocalDate day = local(moment).toLocalDate();
        LocalDate today = local(clock.instant()).toLocalDate();
        if (day.equals(today)) {
            return messages.text(keys + "today");
        }
        return day.equals(today.minusDays(1)) ? messages.text(keys + "yesterday") : Dates.day(day, today);
    }

    private String time(Instant moment) {
        return Dates.time(local(moment).toLocalTime());
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
