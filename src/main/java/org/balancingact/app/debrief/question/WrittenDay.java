package org.balancingact.app.debrief.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.balancingact.i18n.Dates;

/** A day as people write one: 3 Sep 2027, Sept. 3rd, 2027, Friday 3 September 2027, 2027-09-03, 3.9.2027, 3/9/2027. */
final class WrittenDay {
    private static final int LEAST_LETTERS = 3;
    private static final int LETTERS_OF_A_YEAR = 4;
    private static final int CENTURY = 2000;
    private static final Set<String> FILLERS = Set.of("of", "the", "on");

    private final List<String> numbers = new ArrayList<>();
    private OptionalInt month = OptionalInt.empty();
    private OptionalInt weekday = OptionalInt.empty();
    private boolean strange;

    private WrittenDay(String text) {
        Arrays.stream(text.split("[\\s,./-]+")).filter(word -> !word.isEmpty() && !FILLERS.contains(word)).forEach(this::take);
    }

    /**
     * Reads the text; empty where it is no day that exists.
     *
     * @param locale tells which comes first in 3/9/2027, the day or the month, where either could
     */
    static Optional<LocalDate> read(String text, Locale locale) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        boolean monthMayBeFirst = !plain.contains(".") && hasMonthFirst(locale);
        return new WrittenDay(plain).day(monthMayBeFirst);
    }

    private static boolean hasMonthFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    private void take(String word) {
        if (word.matches("\\d{1,2}(st|nd|rd|th)?|\\d{4}")) {
            numbers.add(word.replaceAll("\\D", ""));
        } else if (month.isEmpty() && named(Dates.months(), word).isPresent()) {
            month = named(Dates.months(), word);
        } else if (weekday.isEmpty() && named(Dates.weekdays(), word).isPresent()) {
            weekday = named(Dates.weekdays(), word);
        } else {
            strange = true;
        }
    }

    /** The number, from 1, of the name that begins like this. */
    private static OptionalInt named(List<String> names, String beginning) {
        return beginning.length() < LEAST_LETTERS ? OptionalInt.empty() : IntStream.range(0, names.size())
                .filter(k -> names.get(k).toLowerCase(Locale.ROOT).startsWith(beginning)).map(k -> k + 1).findFirst();
    }

    private Optional<LocalDate> day(boolean monthFirst) {
        if (strange || numbers.size() != (month.isPresent() ? 2 : 3)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(numbers);
        int year = year(parts.remove(parts.get(0).length() == LETTERS_OF_A_YEAR ? 0 : parts.size() - 1));
        boolean yearFirst = numbers.get(0).length() == LETTERS_OF_A_YEAR;
        if (month.isPresent()) {
            return existing(year, month.getAsInt(), parts.get(0));
        }
        Optional<LocalDate> byMonth = existing(year, number(parts.get(0)), parts.get(1));
        if (yearFirst) {
            return byMonth;
        }
        Optional<LocalDate> byDay = existing(year, number(parts.get(1)), parts.get(0));
        return monthFirst ? byMonth.or(() -> byDay) : byDay.or(() -> byMonth);
    }

    private static int year(String digits) {
        return digits.length() == LETTERS_OF_A_YEAR ? number(digits) : CENTURY + number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private Optional<LocalDate> existing(int year, int monthOfYear, String dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, monthOfYear, number(dayOfMonth)))
                    .filter(day -> weekday.isEmpty() || weekday.getAsInt() == day.getDayOfWeek().getValue());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
