package org.balancingact.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, numbers, days and times follow the language that is spoken, not the machine. */
class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    @Test
    void listsHaveTwoThingsOrAStartAMiddleAndAnEnd() {
        assertThat(Lists.and(List.of())).isEmpty();
        assertThat(Lists.and(List.of("a"))).isEqualTo("a");
        assertThat(Lists.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Lists.and(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c and d");
        assertThat(Lists.plain(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c, d");
        assertThat(Lists.sentences("One.", "", "Two.", "Three.")).isEqualTo("One. Two. Three.");
        Spoken.in("en-XA", () -> assertThat(Lists.and(List.of("a", "b", "c", "d"))).isEqualTo("[a, [b, [c ááñđ d]]]"));
    }

    @Test
    void numbersHaveTheSignsOfTheHouse() {
        assertThat(Numbers.whole(-1234)).isEqualTo("−1,234");
        assertThat(Numbers.signed(7)).isEqualTo("+7");
        assertThat(Numbers.signed(-10)).isEqualTo("−10");
        assertThat(Numbers.signed(0)).isEqualTo("±0");
        assertThat(Numbers.decimal(new BigDecimal("-52.50"))).isEqualTo("−52.50");
        assertThat(Numbers.decimal(0.25, 1)).isEqualTo("0.3");
        assertThat(Numbers.percent(57)).isEqualTo("57\u00a0%");
        assertThat(Numbers.span(3, 5)).isEqualTo("3–5");
        assertThat(Numbers.inWords(12)).isEqualTo("twelve");
        assertThat(Numbers.inWordsFirst(0)).isEqualTo("No");
        assertThat(Numbers.inWords(13)).isEqualTo("13");
    }

    @Test
    void digitsGroupsAndTheDecimalSignAreThoseOfTheLanguage() {
        Spoken.in("de", () -> assertThat(Numbers.decimal(new BigDecimal("-1234.5"))).isEqualTo("−1.234,5"));
        Spoken.in("ar-EG", () -> assertThat(Numbers.whole(20)).isEqualTo("٢٠"));
    }

    @Test
    void daysHaveTheirYearWhereItIsAnotherOne() {
        assertThat(Dates.day(DAY, DAY.plusDays(3))).isEqualTo("8 Oct");
        assertThat(Dates.day(DAY, DAY.plusYears(1))).isEqualTo("8 Oct 2026");
        assertThat(Dates.whole(DAY)).isEqualTo("8 October 2026");
        assertThat(Dates.time(LocalTime.of(9, 5, 7))).isEqualTo("09:05");
        assertThat(Dates.timeWithSeconds(LocalTime.of(9, 5, 7))).isEqualTo("09:05:07");
        Spoken.in("de", () -> assertThat(Dates.whole(DAY)).isEqualTo("8 Oktober 2026"));
    }
}
