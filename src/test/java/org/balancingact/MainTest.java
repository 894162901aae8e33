package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void noArgumentsOrOnlyADataFolderOpenTheWindow() {
        assertThat(Main.windowArguments()).hasValueSatisfying(window -> assertThat(window).isEmpty());
        assertThat(Main.windowArguments("--data", "stick")).hasValueSatisfying(window -> assertThat(window).containsExactly("stick"));
        assertThat(Main.windowArguments("--data=stick")).hasValueSatisfying(window -> assertThat(window).containsExactly("stick"));
    }

    @Test
    void everythingElseIsTheCommandLine() {
        assertThat(Main.windowArguments("runs")).isEmpty();
        assertThat(Main.windowArguments("--data", "stick", "runs")).isEmpty();
        assertThat(Main.windowArguments("--help")).isEmpty();
        assertThat(Main.windowArguments("--data")).isEmpty();
    }

    @Test
    void debuggingIsAskedForInTheWindowToo() {
        assertThat(Main.windowArguments("--debug")).hasValueSatisfying(window -> assertThat(window).isEmpty());
        assertThat(Main.windowArguments("--data", "stick", "--debug")).hasValueSatisfying(window -> assertThat(window).containsExactly("stick"));
    }

    @Test
    void aFolderWithoutANameOrWithBrokenLettersIsForTheCommandLineToRefuse() {
        assertThat(Main.windowArguments("--data", "")).isEmpty();
        assertThat(Main.windowArguments("--data=")).isEmpty();
        assertThat(Main.windowArguments("--data=zo\uFFFD")).isEmpty();
    }

    @Test
    void theProgramIsWholeHere() throws IOException {
        assertThat(Installation.trouble()).isEmpty();
    }
}
