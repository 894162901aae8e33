package org.balancingact.app.settings;

import java.nio.file.Path;

/** The settings with the verbs of their screen. */
public final class SettingsViewModel {
    private final Settings settings;
    private final Path dataFolder;

    public SettingsViewModel(Settings settings, Path dataFolder) {
        this.settings = settings;
        this.dataFolder = dataFolder;
    }

    Settings settings() {
        return settings;
    }

    Path dataFolder() {
        return dataFolder;
    }

    void largerText() {
        settings.textSizeProperty().set(settings.textSizeProperty().get() + Settings.TEXT_STEP);
    }

    void smallerText() {
        settings.textSizeProperty().set(settings.textSizeProperty().get() - Settings.TEXT_STEP);
    }
}
