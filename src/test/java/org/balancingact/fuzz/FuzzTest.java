package org.balancingact.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Those that were not changed away: broken ones miss a few. */
    @Test
    void whatStoriesAreToldWithIsAmongWhatIsBroken() {
        Cases cases = new Cases();
        List<String> texts = IntStream.range(0, 400).mapToObj(cases::of).filter(made -> made.kind() == Case.Kind.SCENARIO)
                .map(made -> new String(made.content(), StandardCharsets.UTF_8)).toList();

        assertThat(List.of("promise", "says", "artefact", "people", "person", "here", "doneWell", "changed", "setting", "hint", "transfer"))
                .allSatisfy(key -> assertThat(texts).as(key).filteredOn(text -> text.contains('"' + key + '"')).hasSizeGreaterThan(texts.size() / 10));
    }

    @Test
    void aSeedGivesTheSameCaseAgain() {
        Case first = new Cases().of(77);
        Case again = new Cases().of(77);

        assertThat(again.kind()).isEqualTo(first.kind());
        assertThat(again.content()).isEqualTo(first.content());
    }
}
