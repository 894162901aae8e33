package org.balancingact.app.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.balancingact.i18n.Messages;

/** Past moments in the words of today: today, yesterday, else the date; the year only where it is another one. */
public final class When {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

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
        LocalDate day = local(moment).toLocalDate();
        LocalDate today = local(clock.instant()).toLocalDate();
        if (day.equals(today)) {
            return messages.text("when.today");
        }
        if (day.equals(today.minusDays(1))) {
            return messages.text("when.yesterday");
        }
        return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /** The day with the time. */
    public String moment(Instant moment) {
        return messages.text("when.moment", day(moment), TIME.format(local(moment)));
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
