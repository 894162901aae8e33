package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.app.Film;
import org.balancingact.engine.Engine;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.report.EarlierOutcome;
import org.junit.jupiter.api.Test;

class EarlierOutcomeWordsTest {
    private final Run run = Film.over();
    private final StoredFinish kept = new StoredFinish(run.scenario().endings().get(0).id(), Map.of("trust", 61_000L, "serenity", 9_000L),
            Instant.EPOCH);

    @Test
    void aRunOfAnotherEngineKeepsItsEndingAndOutcomesAndSaysSo() {
        EarlierOutcome earlier = EarlierOutcome.of(record("0"), run.scenario()).orElseThrow();
        assertThat(earlier.title()).isEqualTo(run.scenario().endings().get(0).title());
        assertThat(EarlierOutcomeWords.outcomes(earlier)).as("of the indicators that both versions know").contains("trust 61").doesNotContain("serenity", "delivery");
        assertThat(EarlierOutcomeWords.caution(earlier)).contains("version 0");
    }

    @Test
    void aRunOfThisEngineHasNothingEarlier() {
        assertThat(EarlierOutcome.of(record(Engine.VERSION), run.scenario())).isEmpty();
    }

    private RunRecord record(String engine) {
        return new RunRecord(RunId.fresh(), run.scenario().id(), "1", run.scenario().title(), "hash", engine, Film.SEED, Mode.LEARN,
                Origin.PLAYED, Optional.empty(), Instant.EPOCH, List.of(), FirstImpression.NONE, Optional.of(kept));
    }
}
