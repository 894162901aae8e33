package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.balancingact.journal.JournalException;
import org.junit.jupiter.api.Test;

/** Why there is no window: each reason in one true sentence. */
class WindowProgramTest {

    @Test
    void aDisplayThatCannotBeOpenedIsNamed() {
        assertThat(WindowProgram.words(new UnsupportedOperationException("Unable to open DISPLAY"))).contains("no display");
    }

    @Test
    void aMissingLibraryOfTheSystemIsNotTakenForAMissingDisplay() {
        assertThat(WindowProgram.words(new UnsupportedOperationException("Unable to load glass GTK library."))).contains("GTK").doesNotContain("no display");
        assertThat(WindowProgram.words(new RuntimeException(started(new UnsatisfiedLinkError("libfreetype"))))).contains("FreeType");
        assertThat(WindowProgram.words(new RuntimeException("Error initializing QuantumRenderer: no suitable pipeline found"))).contains("library");
    }

    @Test
    void whatTheProgramItselfSaysIsToldAsItIs() {
        assertThat(WindowProgram.words(new RuntimeException(started(new JournalException("There is no home."))))).isEqualTo("There is no home.");
    }

    private static Throwable started(Throwable failure) {
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(App.class.getName(), "start", "App.java", 1)});
        return failure;
    }
}
