package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balancingact.journal.Played.MORNING;
import static org.balancingact.journal.Played.pick;

import java.io.BufferedReader;
import java.nio.file.Path;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoWindowsTest {
    @TempDir
    private Path folder;
    private Journal one;
    private Journal other;

    @BeforeEach
    void openTwice() {
        one = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal();
        other = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal();
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void whatOneWritesTheOtherReads() {
        RunId run = one.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        one.choose(run, pick(1, Style.LEADER));
        assertThat(other.run(run).orElseThrow().optionIds()).containsExactly("leader-0");
        other.delete(run);
        assertThat(one.count()).isZero();
        assertThatThrownBy(() -> one.choose(run, pick(2, Style.LEADER))).isInstanceOf(JournalException.class);
    }

    @Test
    void aRunIsPlayedInOneWindowAtATime() {
        RunId run = one.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        try (Journal.Claim claim = one.claim(run).orElseThrow()) {
            assertThat(claim).isNotNull();
            assertThat(one.claim(run)).isEmpty();
            assertThat(other.claim(run)).isEmpty();
            assertThat(other.claim(RunId.fresh())).isPresent();
        }
        assertThat(other.claim(run)).isPresent();
    }

    @Test
    void twoProcessesPlayOnOneRecordAndAClaimEndsWithItsProcess() throws Exception {
        Process process = ClaimingProcess.start(folder);
        try (BufferedReader output = process.inputReader()) {
            RunId run = RunId.of(output.readLine()).orElseThrow();
            RunId own = Played.whole(one, Played.run(Mode.LEARN, "Sam", MORNING), Style.MANAGER);
            assertThat(one.run(own).orElseThrow().finish()).isPresent();
            assertThat(one.claim(run)).isEmpty();
            assertThatThrownBy(() -> one.delete(run)).isInstanceOf(JournalException.class);
            process.destroyForcibly().waitFor();
            assertThat(one.claim(run)).isPresent();
        } finally {
            process.destroyForcibly();
        }
    }
}
