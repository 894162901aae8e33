package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.balancingact.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLanguageTest {
    private static final String MACHINE = Language.machine().toLanguageTag();

    @TempDir
    private Path folder;

    @Test
    void thePropertyComesFirstThenTheSettingThenTheMachine() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"textSize\": 120, \"language\": \"pt-BR\"}");

        assertThat(StartLanguage.wishes(Optional.of("en-XA"), "--data", folder.toString())).containsExactly("en-XA", "pt-BR", MACHINE);
        assertThat(StartLanguage.wishes(Optional.empty(), "runs", "--data=" + folder)).containsExactly("pt-BR", MACHINE);
    }

    @Test
    void settingsThatAreMissingOrBrokenSayNothing() throws IOException {
        assertThat(StartLanguage.wishes(Optional.empty(), "--data", folder.toString())).containsExactly(MACHINE);
        assertThat(StartLanguage.wishes(Optional.empty(), "runs", "--data")).contains(MACHINE);

        Files.writeString(folder.resolve("settings.json"), "{\"language\": null");
        assertThat(StartLanguage.wishes(Optional.empty(), "--data", folder.toString())).containsExactly(MACHINE);
        Files.write(folder.resolve("settings.json"), new byte[] {(byte) 0xff});
        assertThat(StartLanguage.wishes(Optional.empty(), "--data", folder.toString())).containsExactly(MACHINE);
    }
}
