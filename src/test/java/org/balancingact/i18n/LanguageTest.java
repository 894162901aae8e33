package org.balancingact.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private final Locale machine = Locale.getDefault();

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(machine);
        ResourceBundle.clearCache();
        Language.speak(Language.ENGLISH);
    }

    /** There is a German bundle in the resources of the tests. */
    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "th-TH-u-nu-thai", "ar-EG-u-nu-arab", "tr-TR"})
    void englishStaysEnglishOnAMachineOfAnotherLanguage(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        ResourceBundle.clearCache();
        Language.speak(Language.ENGLISH);

        assertThat(Messages.of("control").text("when.today")).isEqualTo("today");
        assertThat(Messages.of("control").text("endings.seen", 1234, 5)).isEqualTo("1,234 of 5 endings seen");
        assertThat(Messages.of("library").plural("scenarios", 2)).isEqualTo("2 scenarios");
    }

    @Test
    void whatALanguageLacksIsSaidInEnglishWithItsOwnNumbers() {
        Spoken.in("de", () -> {
            assertThat(Messages.of("control").text("when.today")).isEqualTo("heute");
            assertThat(Messages.of("control").text("when.yesterday")).isEqualTo("yesterday");
            assertThat(Messages.of("control").text("endings.seen", 1234, 5)).isEqualTo("1.234 of 5 endings seen");
        });
    }

    @Test
    void aLanguageWithMoreFormsThanEnglishTakesTheOtherForm() {
        Spoken.in("pl", () -> assertThat(Messages.of("library").plural("scenarios", 3)).isEqualTo("3 scenarios"));
    }

    @Test
    void theFirstWishThatCanBeMetCounts() {
        List<Locale> there = List.of(Locale.UK, Locale.GERMAN, Locale.forLanguageTag("pt-BR"));

        assertThat(Language.first(List.of("fr", "de-AT", "en"), there)).isEqualTo(Locale.GERMAN);
        assertThat(Language.first(List.of("pt-PT"), there)).isEqualTo(Locale.forLanguageTag("pt-BR"));
        assertThat(Language.first(List.of("en-US", "de"), there)).isEqualTo(Locale.UK);
        assertThat(Language.first(List.of("en-XA"), there)).isEqualTo(Language.PSEUDO);
        assertThat(Language.first(List.of("", "no language", "th"), there)).isEqualTo(Locale.UK);
    }

    @Test
    void aLanguageThatIsSpokenIsNotChanged() {
        Messages.of("control").text("when.today");
        Language.choose(List.of("en"));

        assertThatThrownBy(() -> Language.choose(List.of("en-XA"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theHabitsOfTheCountryStay() {
        assertThat(Language.inCountryOf(Locale.US)).isEqualTo(Locale.US);
        assertThat(Language.inCountryOf(Locale.GERMANY)).isEqualTo(new Locale("en", "DE"));
        assertThat(Language.inCountryOf(Locale.forLanguageTag("th"))).isEqualTo(Locale.ENGLISH);
    }
}
