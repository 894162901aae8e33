package org.balancingact.journal.carry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.balancingact.engine.Engine;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Rulebook;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ScenarioDocument;
import org.jspecify.annotations.Nullable;

/**
 * A run in the form in which a run file has it: only what its scenario does not tell. Absent parts are null, as Gson leaves
 * them. The seed is a text, because many programs round JSON numbers of its size.
 */
record WrittenRun(String id, String engine, String seed, String mode, @Nullable String alias, String started, @Nullable String promise,
                  @Nullable String feeling, @Nullable Integer leaderMoves, List<WrittenChoice> choices, @Nullable WrittenFinish finish) {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int MOST_SURE = 5;
    /** Of any version. */
    private static final int MOST_INDICATORS = 40;
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,40}");

    record WrittenChoice(WrittenPick pick, @Nullable WrittenPick first, @Nullable String ownTag, @Nullable Integer confidence,
                         @Nullable String reason) {}

    record WrittenPick(String option, String shown, String picked) {}

    record WrittenFinish(String ending, Map<String, Long> outcome, String ended) {}

    static WrittenRun of(RunRecord run) {
        return new WrittenRun(run.id().toString(), run.engineVersion(), Long.toString(run.seed()), run.mode().id(),
                run.alias().orElse(null), run.started().toString(), run.promise().orElse(null), run.impression().feeling().orElse(null),
                boxed(run.impression().leaderMoves()), run.choices().stream().map(WrittenRun::written).toList(),
                run.finish().map(WrittenRun::written).orElse(null));
    }

    private static WrittenChoice written(RecordedChoice choice) {
        Reflection said = choice.reflection();
        // A first pick at another position was made on a path that the run left; it can't be told again along this one.
        Optional<Pick> first = choice.first().filter(pick -> pick.position() == choice.pick().position());
        return new WrittenChoice(written(choice.pick()), first.map(WrittenRun::written).orElse(null),
                said.ownTag().map(Style::id).orElse(null), boxed(said.confidence()), said.reason().orElse(null));
    }

    private static WrittenPick written(Pick pick) {
        return new WrittenPick(pick.option(), pick.shown().toString(), pick.picked().toString());
    }

    private static WrittenFinish written(StoredFinish finish) {
        return new WrittenFinish(finish.ending(), finish.outcome(), finish.ended().toString());
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /**
     * The run, played again with its scenario.
     *
     * @throws RunMismatch                                   if this engine computed the result and it is another
     * @throws org.balancingact.engine.OptionNotOffered      if a pick can't be made
     * @throws NullPointerException                          if something is missing
     * @throws IllegalArgumentException                      if something is not what it should be
     */
    RunRecord play(ScenarioDocument document) {
        Scenario scenario = document.scenario();
        Run run = Run.start(scenario, Long.parseLong(seed), promised(scenario));
        List<RecordedChoice> told = new ArrayList<>();
        for (WrittenChoice choice : choices) {
            told.add(choice(run, choice));
            run = run.choose(choice.pick().option());
        }
        Optional<StoredFinish> finished = run.finish().map(computed -> finish(computed, scenario));
        if (finished.isPresent() != (finish != null)) {
            throw new RunMismatch();
        }
        return new RunRecord(RunId.of(id).orElseThrow(IllegalArgumentException::new), scenario.id(), scenario.version(),
                scenario.title(), document.contentHash(), version(engine), run.seed(),
                Mode.of(mode).orElseThrow(IllegalArgumentException::new),
                Origin.IMPORTED, Optional.ofNullable(alias), time(started), told,
                new FirstImpression(Optional.ofNullable(feeling), optional(leaderMoves, 0, choices.size())), finished, run.promise());
    }

    private Optional<String> promised(Scenario scenario) {
        Optional<String> said = Optional.ofNullable(promise);
        if (said.isPresent() && scenario.promise().filter(asked -> asked.offers(said.get())).isEmpty()) {
            throw new IllegalArgumentException("no promise of this scenario");
        }
        return said;
    }

    private static RecordedChoice choice(Run run, WrittenChoice choice) {
        Optional<Style> tag = Optional.ofNullable(choice.ownTag())
                .map(word -> Style.of(word).orElseThrow(IllegalArgumentException::new));
        return new RecordedChoice(pick(run, choice.pick()), Optional.ofNullable(choice.first()).map(first -> pick(run, first)),
                new Reflection(tag, optional(choice.confidence(), 1, MOST_SURE), Optional.ofNullable(choice.reason())));
    }

    private static Pick pick(Run run, WrittenPick pick) {
        return Pick.next(run, pick.option(), time(pick.shown()), time(pick.picked()));
    }

    /**
     * What this engine makes of the run, whatever indicators the program knew that wrote the file. Where another version of the engine
     * finished it, what that came to.
     */
    private StoredFinish finish(Finish computed, Scenario scenario) {
        if (finish == null) {
            throw new RunMismatch();
        }
        if (!engine.equals(Engine.VERSION)) {
            return kept(finish, scenario);
        }
        Map<String, Long> known = new HashMap<>(computed.outcome().byId());
        known.keySet().retainAll(finish.outcome().keySet());
        if (!finish.ending().equals(computed.ending().id()) || !finish.outcome().entrySet().containsAll(known.entrySet())) {
            throw new RunMismatch();
        }
        return StoredFinish.of(computed, time(finish.ended()));
    }

    private static StoredFinish kept(WrittenFinish finish, Scenario scenario) {
        boolean isOutcome = finish.outcome().values().stream().allMatch(amount -> amount >= 0 && amount <= Rulebook.MOST)
                && finish.outcome().size() <= MOST_INDICATORS;
        if (!isOutcome || scenario.endings().stream().noneMatch(ending -> ending.id().equals(finish.ending()))) {
            throw new IllegalArgumentException("no outcome of this scenario");
        }
        return new StoredFinish(finish.ending(), finish.outcome(), time(finish.ended()));
    }

    /** What is shown of it stays one word. */
    private static String version(String engine) {
        if (!VERSION.matcher(engine).matches()) {
            throw new IllegalArgumentException("no version of an engine");
        }
        return engine;
    }

    /** Within the years that the record can hold. */
    private static Instant time(String text) {
        Instant time = Instant.parse(text);
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("no time of a run: " + text);
        }
        return time;
    }

    private static OptionalInt optional(@Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            throw new IllegalArgumentException("not from " + least + " to " + most + ": " + number);
        }
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
