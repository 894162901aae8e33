package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Played;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    private Path folder;

    @Test
    void theRecordGoesOnOnceAFullDiskHasRoomAgain() {
        Database database = Database.open(folder.resolve("store"));
        Schema.migrate(database);
        try (Journal journal = new SqliteJournal(database, Claims.inMemory(), true)) {
            RunId run = journal.begin(Played.run(Mode.LEARN, "Kim", Played.MORNING));
            journal.choose(run, Played.pick(1, Style.LEADER));
            database.run("PRAGMA max_page_count = 1");
            Reflection tooLong = Played.reflection(Style.LEADER, 1, "word ".repeat(5_000));
            assertThatThrownBy(() -> journal.reflect(run, 1, tooLong))
                    .isInstanceOf(JournalException.class).hasMessageContaining("disk is full");
            assertThat(journal.run(run).orElseThrow().choices().get(0).reflection()).isEqualTo(Reflection.NONE);
            database.run("PRAGMA max_page_count = 1000000");
            journal.reflect(run, 1, tooLong);
            assertThat(journal.run(run).orElseThrow().choices().get(0).reflection()).isEqualTo(tooLong);
        }
    }
}
