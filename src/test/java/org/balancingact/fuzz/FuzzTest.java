package org.balancingact.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {
    private static final int CASES = 4_000;

    @TempDir
    private Path folder;

    @Test
    void fewThousandBrokenFilesAndCodesAreRefusedInWordsOrPlayed() throws InterruptedException {
        Counts counts = new Fuzz(1, folder).run(CASES, 2);

        assertThat(folder).isEmptyDirectory();
        assertThat(counts.isClean()).isTrue();
        assertThat(counts.refused()).isGreaterThan(CASES / 4);
        assertThat(counts.played()).isGreaterThan(CASES / 10);
    }

    @Test
    void aSeedGivesTheSameCaseAgain() {
        Case first = new Cases().of(77);
        Case again = new Cases().of(77);

        assertThat(again.kind()).isEqualTo(first.kind());
        assertThat(again.content()).isEqualTo(first.content());
    }
}
