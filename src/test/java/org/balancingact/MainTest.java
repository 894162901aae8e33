package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void theProgramIsWholeHere() throws IOException {
        assertThat(Installation.trouble()).isEmpty();
    }
}
