package org.balancingact.app.debrief;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.balancingact.analysis.OwnTags;
import org.balancingact.analysis.OwnTags.Tagged;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunRecord;
import org.balancingact.scenario.Style;

/** What the player thinks of a run before it is told how it was: what it was like, and what each move was. */
final class FirstThoughts {
    private final RunRecord record;
    private final Run run;
    private final Consumer<Consumer<Journal>> keep;
    private final Map<Integer, Style> tags = new TreeMap<>();
    private FirstImpression impression;

    /** @param keep takes what is to be written down */
    FirstThoughts(RunRecord record, Run run, Consumer<Consumer<Journal>> keep) {
        this.record = record;
        this.run = run;
        this.keep = keep;
        impression = record.impression();
        record.choices().forEach(choice -> choice.reflection().ownTag().ifPresent(tag -> tags.put(choice.pick().position(), tag)));
    }

    FirstImpression impression() {
        return impression;
    }

    /** Keeps what it was like; what was typed and not given as an answer is done with. */
    void impression(FirstImpression said) {
        impression = said;
        keep.accept(journal -> {
            journal.impression(record.id(), said);
            journal.draft(record.id(), Map.of());
        });
    }

    /** What the player took each move for, by the number of the decision. */
    Map<Integer, Style> tags() {
        return Map.copyOf(tags);
    }

    /** What moves were taken for, against what they were recorded as. */
    OwnTags ownTags() {
        return OwnTags.of(run.choices().stream()
                .map(choice -> new Tagged(choice.option().style(), Optional.ofNullable(tags.get(choice.number())))).toList());
    }

    /** Keeps what the player took a move for. */
    void tag(int position, Style tag) {
        tags.put(position, tag);
        RecordedChoice choice = record.choices().get(position - 1);
        Reflection said = choice.reflection();
        keep.accept(journal -> journal.reflect(record.id(), position, new Reflection(Optional.of(tag), said.confidence(), said.reason())));
    }
}
