package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.balancingact.app.task.Background;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.screens.SampleRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebriefingsTest {
    @TempDir
    Path folder;

    private Journal journal;
    private Debriefings debriefings;
    private RunId run;

    @BeforeEach
    void open() {
        DataFolder data = new DataFolder(folder);
        SampleRecord.fill(data);
        journal = JournalOpening.of(data, Clock.systemUTC()).journal();
        debriefings = new Debriefings(() -> journal, Background.sameThread());
        run = journal.runs(0, 10).stream().filter(RunSummary::finished).findFirst().orElseThrow().id();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void anExpectedRunIsTakenUpBeforehandAndShowsWhatWasKeptOfItSince() {
        debriefings.expect(run);
        assertThat(debriefings.take(run).debrief()).isSameAs(debriefings.take(run).debrief());
        journal.impression(run, FirstImpression.SKIPPED);
        assertThat(debriefings.take(run).kept().record().impression()).isEqualTo(FirstImpression.SKIPPED);
    }

    @Test
    void anotherRunThanTheExpectedOneIsTakenUpWhenItIsAskedFor() {
        RunId other = journal.runs(0, 10).stream().filter(RunSummary::finished).skip(1).findFirst().orElseThrow().id();
        debriefings.expect(run);
        assertThat(debriefings.take(other).kept().record().id()).isEqualTo(other);
    }

    @Test
    void anExpectedRunThatWasDeletedIsGone() {
        debriefings.expect(run);
        journal.delete(run);
        assertThatThrownBy(() -> debriefings.take(run)).isInstanceOf(JournalException.class);
    }
}
