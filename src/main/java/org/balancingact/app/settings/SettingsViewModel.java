package org.balancingact.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The settings with the verbs of their screen. */
public final class SettingsViewModel {
    private final Settings settings;
    private final Path dataFolder;
    private final List<Locale> languages;

    /** @param languages that the program can speak */
    public SettingsViewModel(Settings settings, Path dataFolder, List<Locale> languages) {
        this.settings = settings;
        this.dataFolder = dataFolder;
        this.languages = List.copyOf(languages);
    }

    Settings settings() {
        return settings;
    }

    Path dataFolder() {
        return dataFolder;
    }

    /** Those to choose between; empty where there is only one. */
    List<Locale> languages() {
        return languages.size() > 1 ? languages : List.of();
    }

    void largerText() {
        settings.textSizeProperty().set(settings.textSizeProperty().get() + Settings.TEXT_STEP);
    }

    void smallerText() {
        settings.textSizeProperty().set(settings.textSizeProperty().get() - Settings.TEXT_STEP);
    }
}
