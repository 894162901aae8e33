package org.balancingact.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Stream;

/** Days and times in the language that is spoken: its patterns from its bundle, the names of its months from Java. */
public final class Dates {
    private static final String PATTERNS = "date.";
    private static final Messages MESSAGES = Messages.of("forms");

    private Dates() {}

    /** 18 Nov; with the year where it is not that of today: 18 Nov 2025. */
    public static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? written("date.day", day) : dayAndYear(day);
    }

    /** 18 Nov 2025. */
    public static String dayAndYear(LocalDate day) {
        return written("date.day-and-year", day);
    }

    /** 18 November 2025. */
    public static String whole(LocalDate day) {
        return written("date.whole", day);
    }

    /** November 2025. */
    public static String month(LocalDate day) {
        return written("date.month", day);
    }

    /** 18 Nov 2025, 09:30. */
    public static String moment(LocalDateTime moment) {
        return written("date.moment", moment);
    }

    /** 09:30. */
    public static String time(LocalTime time) {
        return written("date.time", time);
    }

    /** 09:30:05. */
    public static String timeWithSeconds(LocalTime time) {
        return written("date.time-with-seconds", time);
    }

    /** The names of the months, as whoever writes a day begins them. */
    public static List<String> months() {
        return Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Language.spoken().locale())).toList();
    }

    /** The names of the days of a week, from Monday. */
    public static List<String> weekdays() {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Language.spoken().locale())).toList();
    }

    private static String written(String key, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(MESSAGES.bundle().getString(key), Language.spoken().locale()).format(moment);
    }

    /** Whether what stands under the key is a pattern of Java for dates, and no text. */
    static boolean isPattern(String key) {
        return key.startsWith(PATTERNS);
    }
}
