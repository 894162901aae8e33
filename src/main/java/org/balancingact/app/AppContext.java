package org.balancingact.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.balancingact.app.nav.Navigator;
import org.balancingact.app.nav.Notices;
import org.balancingact.app.room.projector.Screens;
import org.balancingact.app.settings.ProgramCopy;
import org.balancingact.app.settings.Settings;
import org.balancingact.app.settings.SettingsFile;
import org.balancingact.app.settings.SettingsView;
import org.balancingact.app.settings.SettingsViewModel;
import org.balancingact.app.task.Background;
import org.balancingact.i18n.FailureWords;
import org.balancingact.i18n.Language;
import org.balancingact.journal.Journal;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.room.web.Networks;

/** What all screens share, made once and handed to those who need it. */
public final class AppContext implements AutoCloseable {
    /** Longer than any write takes that will succeed. */
    private static final long SECONDS_TO_SETTLE = 10;

    private final DataFolder folder;
    private final Clock clock;
    private final LongSupplier seeds;
    private final Background background;
    private final Background counter;
    private final SettingsFile settings;
    private final Navigator navigator = new Navigator();
    private final Notices notices = new Notices();
    private Optional<Screens> screens = Optional.empty();
    private Supplier<Networks> networks = Networks::here;
    private Consumer<Path> desktop = file -> { };
    private Optional<Journal> journal = Optional.empty();

    /**
     * @param seeds      decide what is left to chance in the runs that are played
     * @param background makes the background of all screens, which hands over what nobody else is told of
     */
    public AppContext(DataFolder folder, Clock clock, LongSupplier seeds, Function<Consumer<Throwable>, Background> background) {
        this.folder = folder;
        this.clock = clock;
        this.seeds = seeds;
        this.background = background.apply(this::failed);
        this.counter = Background.thread("counter", this::failed);
        this.settings = new SettingsFile(folder.settings(), sentence -> this.background.show(() -> notices.tell(sentence)));
        settings.notice().ifPresent(notices::tell);
    }

    /** Tells, on the thread that draws, of a failure that nobody else has told of. */
    void failed(Throwable failure) {
        notices.tell(FailureWords.of(failure));
    }

    /** Takes what no one catches, on whatever thread it is thrown, to the same place. */
    Thread.UncaughtExceptionHandler unheard() {
        return (thread, failure) -> background.show(() -> failed(failure));
    }

    public DataFolder folder() {
        return folder;
    }

    public Clock clock() {
        return clock;
    }

    public LongSupplier seeds() {
        return seeds;
    }

    public Background background() {
        return background;
    }

    /** Counts all runs of a scenario, which may take long. */
    public Background counter() {
        return counter;
    }

    public Settings settings() {
        return settings.settings();
    }

    /** Opens the settings on top of the current screen, with a way back to it. */
    public void openSettings() {
        navigator.open(new SettingsView(settingsModel(), Optional.of(navigator::back)));
    }

    SettingsViewModel settingsModel() {
        return new SettingsViewModel(settings(), folder, Language.all(), desktop,
                then -> background.run(() -> journal().forgetPractice()).then(done -> then.run()).otherwise(notices::tell).start(),
                ProgramCopy.running(), clock);
    }

    /** Says how the desktop shows a file; until then it shows none. */
    public void showFilesBy(Consumer<Path> desktop) {
        this.desktop = desktop;
    }

    /** Says which screens there are; until then it is those of the computer. */
    public void showOn(Screens others) {
        screens = Optional.of(others);
    }

    Screens screens() {
        return screens.orElseGet(Screens::ofTheComputer);
    }

    /** Says in which networks the computer is; until then it is those that the system tells of. */
    public void beIn(Supplier<Networks> others) {
        networks = others;
    }

    /** Those in which the computer is now. Takes a moment: not for the thread that draws. */
    Networks networks() {
        return networks.get();
    }

    public Navigator navigator() {
        return navigator;
    }

    public Notices notices() {
        return notices;
    }

    /** The record. It is opened by the first call, which takes a moment: not for the thread that draws. */
    public synchronized Journal journal() {
        if (journal.isEmpty()) {
            JournalOpening opening = JournalOpening.of(folder, clock);
            opening.notice().ifPresent(notice -> background.show(() -> notices.tell(notice)));
            journal = Optional.of(opening.journal());
        }
        return journal.get();
    }

    /** What has been started to be kept is kept. */
    @Override
    public void close() {
        background.settle(SECONDS_TO_SETTLE);
        end();
    }

    private synchronized void end() {
        settings.close();
        journal.ifPresent(Journal::close);
    }
}
