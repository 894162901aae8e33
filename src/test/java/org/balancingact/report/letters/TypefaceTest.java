package org.balancingact.report.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void theFileThatLiesBesideTheProgramIsTheFontItself(Typeface typeface) throws IOException {
        assertThat(Files.readAllBytes(typeface.file().orElseThrow())).isEqualTo(typeface.content());
    }
}
