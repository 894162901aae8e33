package org.balancingact.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FailureWordsTest {
    @Test
    void whereJavaFindsNoFontToPaintWithThatIsSaid() {
        assertThat(FailureWords.of(new Error("Probable fatal error: No physical fonts found."))).contains("no fonts at all");
        assertThat(FailureWords.of(new IllegalStateException(new RuntimeException("Fontconfig head is null, check your fonts or fonts configuration"))))
                .contains("no fonts at all");
    }

    @Test
    void everyFailureIsOneSentenceOrTwoWithoutANameOfTheProgramsOwn() {
        for (Throwable failure : new Throwable[] {new OutOfMemoryError(), new StackOverflowError(), new NoClassDefFoundError("org/sqlite/JDBC"),
            new UncheckedIOException(new IOException("No space left on device")), new IllegalStateException("x"), new Error()}) {
            assertThat(FailureWords.of(failure)).endsWith(".").doesNotContain("Exception", "Error", "org.");
        }
    }
}
