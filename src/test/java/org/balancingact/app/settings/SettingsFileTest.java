package org.balancingact.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balancingact.app.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("data").resolve("settings.json");
    }

    @Test
    void whatWasSetIsThereAgainNextTime() {
        try (SettingsFile first = new SettingsFile(file())) {
            first.settings().themeProperty().set(Theme.HIGH_CONTRAST);
            first.settings().textSizeProperty().set(150);
            first.settings().askConfidenceProperty().set(true);
        }
        try (SettingsFile second = new SettingsFile(file())) {
            assertThat(second.settings().themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);
            assertThat(second.settings().textSizeProperty().get()).isEqualTo(150);
            assertThat(second.settings().askConfidenceProperty().get()).isTrue();
            assertThat(second.notice()).isEmpty();
        }
    }

    @Test
    void aBrokenFileIsSetAsideAndTheDefaultsHold() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\": \"dark\", \"textSize\": ");
        try (SettingsFile settings = new SettingsFile(file())) {
            assertThat(settings.settings().themeProperty().get()).isEqualTo(Theme.LIGHT);
            assertThat(settings.notice()).hasValueSatisfying(notice -> assertThat(notice).contains("settings.json.broken"));
            assertThat(file().resolveSibling("settings.json.broken")).content().startsWith("{\"theme\"");
        }
    }

    @Test
    void unknownThemesAndSizesOutOfBoundsDoNoHarm() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\": \"sepia\", \"textSize\": 900}");
        try (SettingsFile settings = new SettingsFile(file())) {
            assertThat(settings.settings().themeProperty().get()).isEqualTo(Theme.LIGHT);
            assertThat(settings.settings().textSizeProperty().get()).isEqualTo(Settings.LARGEST_TEXT);
        }
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        new SettingsFile(file()).close();
        assertThat(file()).doesNotExist();
    }
}
