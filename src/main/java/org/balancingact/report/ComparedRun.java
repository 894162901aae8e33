package org.balancingact.report;

import java.util.Optional;
import org.balancingact.analysis.CountedRun;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.scenario.json.Playthrough;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A run to be held beside another.
 *
 * @param name     tells it from other runs, as a title
 * @param document the text that it was played with
 * @param earlier  how it came out where another version of the engine finished it; here it is computed by this one
 */
public record ComparedRun(String name, ScenarioDocument document, CountedRun counted, Optional<EarlierOutcome> earlier) {
    private static final Messages MESSAGES = Messages.of("compare");

    /**
     * A finished run as the record has it, with its own text.
     *
     * @param when it was begun, in words
     */
    public static ComparedRun of(KeptRun kept, String when) {
        CountedRun counted = CountedRun.of(kept.run(), kept.record().choices().stream().map(choice -> choice.counted().option()).toList());
        String name = name(when, kept.record().mode(), kept.record().origin(), kept.record().alias());
        return new ComparedRun(name, kept.document(), counted, EarlierOutcome.of(kept.record(), kept.run().scenario()));
    }

    /** A golden run, played with the document. */
    public static ComparedRun golden(Playthrough golden, ScenarioDocument document) {
        Run run = Run.replay(document.scenario(), 0, golden.options());
        String name = MESSAGES.text("golden.named", GoldenWords.name(golden, document.scenario()));
        return new ComparedRun(name, document, CountedRun.of(run), Optional.empty());
    }

    /**
     * A branch of a run that was played with the document; it is not kept.
     *
     * @param parting number of the decision at which it leaves that run
     */
    public static ComparedRun branch(Run branch, ScenarioDocument document, int parting) {
        return new ComparedRun(MESSAGES.text("branch", parting), document, CountedRun.of(branch), Optional.empty());
    }

    /** What a run on record is called: when it was begun, how it was played, by whom. */
    public static String name(String when, Mode mode, Origin origin, Optional<String> alias) {
        String played = MESSAGES.text("mode." + mode.id());
        String name = MESSAGES.text(origin == Origin.IMPORTED ? "own.imported" : "own", when, played);
        return Figures.capitalised(alias.map(known -> MESSAGES.text("own.alias", name, known)).orElse(name));
    }

    /** Whether the two were played with texts that give every run equal numbers. */
    public boolean isOfEqualTextAs(ComparedRun other) {
        return document.engineHash().equals(other.document.engineHash());
    }
}
