package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balancingact.journal.Played.MORNING;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Wished;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishesTest {
    private static final Wished.Choice TWINS = new Wished.Choice("twins", MORNING);
    private static final Wished.Choice OWN = new Wished.Choice("own", MORNING.plusSeconds(60));

    @TempDir
    private Path folder;

    @Test
    void aWishAndWhetherAnotherWasTriedAreKeptSideBySide() {
        for (Journal journal : List.of(SqliteJournal.inMemory(), new MemoryJournal())) {
            RunId run = Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
            assertThat(journal.wished(run)).isEqualTo(Wished.NOTHING);
            journal.wish(run, TWINS);
            journal.tried(run, Plan.Result.PARTLY);
            assertThat(journal.wished(run)).isEqualTo(new Wished(Optional.of(TWINS), Optional.of(Plan.Result.PARTLY)));
            journal.tried(run, Plan.Result.DONE);
            journal.wish(run, OWN);
            assertThat(journal.wished(run)).as("what was said last").isEqualTo(new Wished(Optional.of(OWN), Optional.of(Plan.Result.DONE)));
            journal.close();
        }
    }

    @Test
    void aWishGoesWithItsRun() {
        for (Journal journal : List.of(SqliteJournal.inMemory(), new MemoryJournal())) {
            RunId run = Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
            journal.wish(run, TWINS);
            journal.delete(run);
            assertThat(journal.wished(run)).isEqualTo(Wished.NOTHING);
            assertThatThrownBy(() -> journal.wish(run, TWINS)).isInstanceOf(JournalException.class);
            assertThatThrownBy(() -> journal.tried(run, Plan.Result.DONE)).isInstanceOf(JournalException.class);
            journal.close();
        }
    }

    @Test
    void aStoreFromBeforeThereWereWishesTakesThemIn() {
        DataFolder data = new DataFolder(folder);
        try (Database old = Database.open(data.record())) {
            Schema.migrate(old, 9);
        }
        try (Journal journal = JournalOpening.of(data, Played.CLOCK).journal()) {
            RunId run = Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
            journal.wish(run, TWINS);
            assertThat(journal.wished(run).choice()).contains(TWINS);
        }
    }
}
