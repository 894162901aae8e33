package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.Voting;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    @TempDir
    private Path folder;

    @Test
    void aStoreOfTheFirstVersionIsBroughtUpToDateWithAllItHolds() {
        DataFolder data = new DataFolder(folder);
        RunId run = RunId.fresh();
        try (Database old = Database.open(data.record())) {
            Schema.migrate(old, 1);
            old.run("""
                    INSERT INTO scenario_texts VALUES ('hash', 'text');
                    INSERT INTO runs (uuid, scenario_id, scenario_version, scenario_title, content_hash, engine_version, seed, mode,
                        origin, alias, started)
                    VALUES ('%s', 'golden', '1.0.0', 'Golden', 'hash', '1', 7, 'learn', 'played', 'Kim', 0);
                    INSERT INTO picks (run, entry, position, scene, option, offered, style, dimension, demand, shown, picked)
                    VALUES (1, 1, 1, 'scene-0', 'leader-0', 'leader-0', 'leader', 'agenda', 0, 0, 0);
                    """.formatted(run));
        }
        JournalOpening opening = JournalOpening.of(data, Played.CLOCK);
        try (Journal journal = opening.journal()) {
            assertThat(opening.notice()).isEmpty();
            RunRecord record = journal.run(run).orElseThrow();
            assertThat(record.optionIds()).containsExactly("leader-0");
            assertThat(record.impression()).isEqualTo(FirstImpression.NONE);
            assertThat(journal.openPage(run)).as("nothing that may be unread is skipped").isEqualTo(OpenPage.QUESTIONS);
            assertThat(journal.isEndingOpen(run)).isFalse();
            Plan plan = new Plan("it slips", "say so", LocalDate.EPOCH, Optional.empty());
            journal.takeAway(run, new Takeaway(Optional.empty(), Optional.empty(), Optional.of(plan)));
            assertThat(journal.plans()).hasSize(1);
        }
    }

    @Test
    void ofOlderRunsThoseWaitThatWereLeftOrNeverBegunToBeDebriefed() {
        DataFolder data = new DataFolder(folder);
        List<RunId> ids = List.of(RunId.fresh(), RunId.fresh(), RunId.fresh(), RunId.fresh());
        try (Database old = Database.open(data.record())) {
            Schema.migrate(old, 4);
            old.run("INSERT INTO scenario_texts VALUES ('hash', 'text')");
            String row = """
                    INSERT INTO runs (uuid, scenario_id, scenario_version, scenario_title, content_hash, engine_version, seed, mode,
                        origin, alias, started, ended, ending, ending_title, feeling)
                    VALUES ('%s', 'golden', '1.0.0', 'Golden', 'hash', '1', 7, 'learn', %s)
                    """;
            old.run(row.formatted(ids.get(0), "'played', '', 0, NULL, NULL, NULL, NULL"));
            old.run(row.formatted(ids.get(1), "'played', '', 1, 2, 'end', 'End', NULL"));
            old.run(row.formatted(ids.get(2), "'played', '', 2, 3, 'end', 'End', ''"));
            old.run(row.formatted(ids.get(3), "'imported', '', 3, 4, 'end', 'End', NULL"));
        }
        try (Journal journal = JournalOpening.of(data, Played.CLOCK).journal()) {
            assertThat(journal.waiting(9)).extracting(RunSummary::id).containsExactly(ids.get(1), ids.get(0));
        }
    }

    @Test
    void namesAndTitlesThatWereKeptWithHiddenCharactersAreThoseThatAreSeen() throws IOException {
        DataFolder data = new DataFolder(folder);
        RunId run;
        try (Database old = Database.open(data.record())) {
            Schema.migrate(old);
            try (Journal journal = new SqliteJournal(old, Claims.inMemory(), true)) {
                run = Played.whole(journal, Played.run(Mode.LEARN, "Zo\u00EB", Played.MORNING), Style.LEADER);
                old.update("UPDATE runs SET alias = ?, scenario_title = ?, ending_title = ?", "Zoe\u0308\u200B ", "Gol\u202Eden", "The\u200B end");
                old.run("""
                        ALTER TABLE runs DROP COLUMN promise; DROP TABLE practice; DROP TABLE units_read; DROP TABLE room_decisions;
                        DROP TABLE room_hands; DROP TABLE room_votes; DROP TABLE room_rounds; DROP TABLE room_seats; DROP TABLE room_tables; DROP TABLE rooms;
                        DROP TABLE wishes;
                        DROP VIEW first_picks; PRAGMA user_version = 5
                        """);
                old.run(firstPicksOfVersionOne());
            }
        }
        try (Journal journal = JournalOpening.of(data, Played.CLOCK).journal()) {
            assertThat(journal.aliases()).containsExactly("Zo\u00EB");
            RunSummary summary = journal.runs(0, 1).get(0);
            assertThat(summary.alias()).contains("Zo\u00EB");
            assertThat(summary.scenarioTitle()).isEqualTo("Golden");
            assertThat(summary.ending()).contains("The end");
            assertThat(summary.counted()).isTrue();
            assertThat(journal.countedPicks(summary.alias())).hasSize(Played.DECISIONS).allMatch(pick -> pick.run().equals(run));
        }
    }

    private static String firstPicksOfVersionOne() throws IOException {
        String script = Files.readString(Path.of("assets", "record", "1.sql"));
        String view = script.substring(script.indexOf("CREATE VIEW first_picks"));
        return view.substring(0, view.indexOf(';'));
    }

    @Test
    void aStoreFromBeforeThereWereRoomsTakesOneIn() {
        DataFolder data = new DataFolder(folder);
        RunId run = RunId.fresh();
        try (Database old = Database.open(data.record())) {
            Schema.migrate(old, 8);
            old.run("""
                    INSERT INTO scenario_texts VALUES ('hash', 'text');
                    INSERT INTO runs (uuid, scenario_id, scenario_version, scenario_title, content_hash, engine_version, seed, mode,
                        origin, alias, started)
                    VALUES ('%s', 'golden', '1.0.0', 'Golden', 'hash', '1', 7, 'room', 'played', '', 0);
                    """.formatted(run));
        }
        try (Journal journal = JournalOpening.of(data, Played.CLOCK).journal()) {
            assertThat(journal.room(run)).isEmpty();
            RoomRecord room = RoomRecord.open(Voting.HANDS, OptionalInt.empty(), Played.MORNING).showing(false).askingSure(true);
            journal.openRoom(run, room);
            assertThat(journal.room(run)).contains(room);
        }
    }

    @Test
    void aStoreOfANewerProgramStaysAsItIs() {
        DataFolder data = new DataFolder(folder);
        try (Database newer = Database.open(data.record())) {
            Schema.migrate(newer);
            newer.run("PRAGMA user_version = " + (Schema.VERSION + 1));
            assertThatThrownBy(() -> Schema.migrate(newer)).isInstanceOf(JournalException.class).hasMessageContaining("newer version");
        }
        try (Journal journal = JournalOpening.of(data, Played.CLOCK).journal()) {
            assertThat(journal.isLasting()).isFalse();
        }
        try (Database newer = Database.open(data.record())) {
            assertThat(Schema.version(newer)).isEqualTo(Schema.VERSION + 1);
        }
    }

    @Test
    void aMigrationThatFailsHalfwayLeavesTheStoreAsItWas() {
        Path store = folder.resolve("store");
        try (Database database = Database.open(store)) {
            Schema.migrate(database, 1);
            database.run("CREATE TABLE takeaways (in_the_way TEXT)");
            assertThatThrownBy(() -> Schema.migrate(database))
                    .isInstanceOf(JournalException.class);
            assertThat(Schema.version(database)).isEqualTo(1);
            List<String> columns = database.list("SELECT name FROM pragma_table_info('runs')", row -> row.text("name"));
            assertThat(columns).doesNotContain("feeling");
        }
    }
}
