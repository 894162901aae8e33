package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

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
}
