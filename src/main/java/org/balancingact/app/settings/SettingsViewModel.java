package org.balancingact.app.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.balancingact.journal.store.DataFolder;

/** The settings with the verbs of their screen. */
public final class SettingsViewModel {
    private final Settings settings;
    private final DataFolder folder;
    private final List<Locale> languages;
    private final Consumer<Path> desktop;
    private final Consumer<Runnable> forgetting;
    private final Optional<ProgramCopy> copy;
    private final Clock clock;

    /**
     * The settings of a data folder.
     *
     * @param languages that the program can speak
     * @param desktop   shows a file in the program that the desktop has for it
     * @param forgetting deletes what was practised, and then runs what it is given
     * @param copy      of the program, as far as it knows
     */
    public SettingsViewModel(Settings settings, DataFolder folder, List<Locale> languages, Consumer<Path> desktop,
                             Consumer<Runnable> forgetting, Optional<ProgramCopy> copy, Clock clock) {
        this.settings = settings;
        this.folder = folder;
        this.languages = List.copyOf(languages);
        this.desktop = desktop;
        this.forgetting = forgetting;
        this.copy = copy;
        this.clock = clock;
    }

    Settings settings() {
        return settings;
    }

    Path dataFolder() {
        return folder.path();
    }

    /** Deletes what was read and practised in Learn. @param then runs once it is gone */
    void forgetPractice(Runnable then) {
        forgetting.accept(then);
    }

    Optional<ProgramCopy> copy() {
        return copy;
    }

    boolean isOld(ProgramCopy copy) {
        return copy.isOld(LocalDate.now(clock));
    }

    boolean hasLog() {
        return Files.exists(folder.failures());
    }

    void openLog() {
        desktop.accept(folder.failures());
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
