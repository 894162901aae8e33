package org.balancingact.app.debrief.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    private static final LocalDate DAY = LocalDate.of(2027, 9, 3);

    @ParameterizedTest
    @ValueSource(strings = {"3 Sep 2027", "3 Sept 2027", "3 sept. 2027", "3 SEPTEMBER 2027", " 03  September, 2027 ", "Sep 3 2027", "Sep. 3, 2027",
            "September 3rd, 2027", "3rd of September 2027", "the 3rd September 2027", "Friday 3 September 2027", "Fri, 3 Sep 2027", "2027 Sep 3",
            "3-Sep-2027", "2027-09-03", "2027/9/3", "2027.09.03", "3.9.2027", "03. 09. 2027", "3/9/2027", "3-9-2027", "3.9.27", "3 Sep 27"})
    void aDayIsReadInAllUsualSpellings(String text) {
        assertThat(WrittenDay.read(text, Locale.UK)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "3 Sep", "31 Feb 2027", "2027-02-30", "Monday 3 September 2027", "3 Se 2027", "3 Sep Oct 2027",
            "33 Sep 2027", "3 Sep 2027 or 4", "13.13.2027", "3rd week of September 2027", "3 Sep 20270"})
    void whatIsNoDayIsNone(String text) {
        assertThat(WrittenDay.read(text, Locale.UK)).isEmpty();
    }

    @Test
    void whereEitherCouldBeTheMonthTheCountrysHabitDecides() {
        assertThat(WrittenDay.read("9/3/2027", Locale.US)).contains(DAY);
        assertThat(WrittenDay.read("9/3/2027", Locale.UK)).contains(LocalDate.of(2027, 3, 9));
        assertThat(WrittenDay.read("9/23/2027", Locale.UK)).contains(LocalDate.of(2027, 9, 23));
        assertThat(WrittenDay.read("3.9.2027", Locale.US)).as("with points the day is first everywhere").contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de-DE", "tr-TR", "th-TH", "ar-SA"})
    void theLanguageOfTheComputerDoesNotDecideWhatAWrittenMonthIs(String language) {
        assertThat(WrittenDay.read("3 APRIL 2027", Locale.forLanguageTag(language))).contains(LocalDate.of(2027, 4, 3));
    }
}
