package org.balancingact.report;

import java.util.Optional;
import org.balancingact.analysis.CountedRun;
import org.balancingact.engine.Run;
import org.balancingact.journal.KeptRun;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.kept.KeptGoldenRuns;

/**
 * A run to be held beside another.
 *
 * @param name     tells it from other runs, as a title
 * @param document the text that it was played with
 * @param earlier  how it came out where another version of the engine finished it; here it is computed by this one
 */
public record ComparedRun(String name, ScenarioDocument document, CountedRun counted, Optional<EarlierOutcome> earlier) {

    /** A finished run as the record has it, with its own text. */
    public static ComparedRun of(KeptRun kept, String name) {
        CountedRun counted = CountedRun.of(kept.run(), kept.record().firstOptionIds());
        return new ComparedRun(name, kept.document(), counted, EarlierOutcome.of(kept.record(), kept.run().scenario()));
    }

    /** A run that is not kept, such as a branch of another, played with the document. */
    public static ComparedRun of(Run run, ScenarioDocument document, String name) {
        return new ComparedRun(name, document, CountedRun.of(run), Optional.empty());
    }

    public static ComparedRun golden(KeptGoldenRuns kept, Playthrough golden, String name) {
        return of(kept.play(golden), kept.document(), name);
    }
}
