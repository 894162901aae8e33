package org.balancingact.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ScenarioDocument;

/** Plays the golden scenario into a record, at a time of day that passes by the minute. */
public final class Played {
    public static final Instant MORNING = Instant.parse("2026-03-02T08:00:00.123Z");
    public static final Clock CLOCK = Clock.fixed(MORNING, ZoneOffset.UTC);
    public static final int DECISIONS = 12;

    private Played() {}

    public static ScenarioDocument document() {
        return document("text of the golden scenario");
    }

    public static ScenarioDocument document(String text) {
        return new ScenarioDocument(GoldenScenario.create(), text, "content of " + text, "engine");
    }

    public static NewRun run(Mode mode, String alias, Instant started) {
        return new NewRun(document(), 42, mode, Optional.of(alias), started);
    }

    /** The pick at the position, of the option of the style. */
    public static Pick pick(int position, Style style) {
        Scene scene = GoldenScenario.create().scenes().get(position - 1);
        List<Option> options = scene.decision().orElseThrow().options();
        Option picked = options.stream().filter(option -> option.style() == style).findFirst().orElseThrow();
        Choice choice = new Choice(position, scene, picked, options, "Because.", List.of());
        return Pick.of(choice, MORNING.plusSeconds(60L * position), MORNING.plusSeconds(60L * position + 20));
    }

    /** A finished and debriefed run in which the style was picked throughout. */
    public static RunId whole(Journal journal, NewRun start, Style style) {
        RunId run = journal.begin(start);
        for (int position = 1; position <= DECISIONS; position++) {
            journal.choose(run, pick(position, style));
        }
        journal.finish(run, finish(start.started().plusSeconds(1800)), "The end");
        journal.impression(run, FirstImpression.SKIPPED);
        return run;
    }

    /** A run of a scenario to its end, by a policy; its debrief was not opened. */
    public static RunId by(Policy policy, Journal journal, ScenarioDocument document, Optional<String> alias, Instant at) {
        Run run = policy.play(document.scenario());
        RunId id = journal.begin(new NewRun(document, run.seed(), Mode.LEARN, alias, at));
        run.choices().forEach(choice -> journal.choose(id, Pick.of(choice, at, at)));
        Finish finish = run.finish().orElseThrow();
        journal.finish(id, StoredFinish.of(finish, at), finish.ending().title());
        return id;
    }

    public static StoredFinish finish(Instant ended) {
        List<String> options = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).stream()
                .map(k -> GoldenScenario.option(k, Style.LEADER)).toList();
        Finish finish = Run.replay(GoldenScenario.create(), 42, options).finish().orElseThrow();
        return StoredFinish.of(finish, ended);
    }

    public static Reflection reflection(Style tag, int confidence, String reason) {
        return new Reflection(Optional.of(tag), OptionalInt.of(confidence), Optional.of(reason));
    }
}
