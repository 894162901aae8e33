package org.balancingact.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.history.HistoryActions;
import org.balancingact.app.history.HistoryView;
import org.balancingact.app.history.HistoryViewModel;
import org.balancingact.app.history.ImportViewModel;
import org.balancingact.app.history.ProfileViewModel;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.screens.Headless;

/** What the history screen reads first, with 10,000 runs in the record against ten, and what it takes to open each record. */
public final class HistoryBenchmark {
    private static final int TURNS = 200;
    private static final int OPENINGS = 100;
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    /** As many lines as a window shows; both records have them. */
    private static final int PAGE = 10;

    private HistoryBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Path.of("target"), "history-benchmark");
        DataFolder few = filled(folder.resolve("few"), FEW);
        DataFolder many = filled(folder.resolve("many"), MANY);
        SideBySide.measure(OPENINGS, "opening 10,000 runs", () -> open(many).close(), "opening ten", () -> open(few).close());
        try (Journal crowded = open(many); Journal sparse = open(few)) {
            SideBySide.measure(TURNS, "history and profile of 10,000 runs", () -> look(crowded), "of ten", () -> look(sparse));
            Headless.start();
            Headless.onScreen(() -> SideBySide.measure(OPENINGS, "opening the history screen on 10,000 runs", () -> mount(crowded),
                    "on ten", () -> mount(sparse)));
        }
        System.exit(0);
    }

    private static void look(Journal journal) {
        journal.runs(0, PAGE);
        journal.count();
        journal.latestUnfinished();
        journal.waiting(PAGE);
        journal.countedPicks(Optional.of("Kim"));
        journal.awaitingDebrief(Optional.of("Kim"));
        journal.aliases();
        journal.plans();
    }

    /** From nothing to a screen that is laid out, all reading included. */
    private static void mount(Journal journal) {
        Background background = Background.sameThread();
        Destinations nowhere = new Destinations();
        HistoryViewModel runs = new HistoryViewModel(() -> journal, background, nowhere);
        ImportViewModel importing = new ImportViewModel(() -> journal, background, Clock.systemUTC(), nowhere, runs::refresh);
        ProfileViewModel profile = new ProfileViewModel(() -> journal, List::of, background, Clock.systemUTC(), nowhere);
        HistoryView view = new HistoryView(runs, importing, profile, id -> Optional.empty(), Clock.systemUTC());
        Scene scene = new Scene(view, 1280, 800);
        Look.follow(scene, new SimpleObjectProperty<>(Theme.LIGHT), new SimpleIntegerProperty(100));
        view.shown();
        scene.snapshot(null);
    }

    /** The history leads nowhere while it is measured. */
    private static final class Destinations implements HistoryActions, FileDialogs {
        @Override
        public void open(RunId run) {}

        @Override
        public void readEnding(RunId run) {}


        @Override
        public void compare(RunId run) {}

        @Override
        public void tellTogether(List<RunId> runs) {}

        @Override
        public void compare(RunId first, RunId second) {}

        @Override
        public void brief(String scenarioId) {}

        @Override
        public void pickScenario() {}

        @Override
        public Optional<Path> open(String title, String kind, String pattern) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    private static Journal open(DataFolder folder) {
        return JournalOpening.of(folder, Clock.systemUTC()).journal();
    }

    /** Runs of eight scenarios with 13 picks each, one in fifty unfinished; written by SQL, for speed. */
    private static DataFolder filled(Path path, int runs) throws SQLException {
        DataFolder folder = new DataFolder(path);
        open(folder).close();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.record())) {
            store.setAutoCommit(false);
            update(store, "INSERT INTO scenario_texts SELECT 'hash', 'text' WHERE ? > 0", runs);
            update(store, """
                    WITH RECURSIVE number(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM number WHERE k < ?)
                    INSERT INTO runs (uuid, scenario_id, scenario_version, scenario_title, content_hash, engine_version, seed, mode,
                        origin, alias, started, ended, ending, ending_title, feeling)
                    SELECT printf('00000000-0000-4000-8000-%012d', k), 'scenario-' || k % 8, '1.0.0', 'Scenario ' || k % 8, 'hash', '1',
                        k, 'learn', 'played', 'Kim', k, iif(k % 50, k, NULL), iif(k % 50, 'end', NULL), iif(k % 50, 'End', NULL),
                        iif(k % 50, '', NULL)
                    FROM number
                    """, runs);
            update(store, """
                    WITH RECURSIVE number(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM number WHERE k < ?)
                    INSERT INTO picks (run, entry, position, scene, option, offered, style, dimension, demand, shown, picked)
                    SELECT runs.id, k, k, 'scene-' || k, 'option-' || k, 'one-option another-option', iif(k % 3, 'leader', 'manager'),
                        'agenda', 0, 0, 0
                    FROM runs, number
                    """, 13);
            store.commit();
        }
        return folder;
    }

    private static void update(Connection store, String sql, int number) throws SQLException {
        try (PreparedStatement statement = store.prepareStatement(sql)) {
            statement.setInt(1, number);
            statement.execute();
        }
    }
}
