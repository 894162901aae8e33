package org.balancingact.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/**
 * One play of a scenario. Immutable: scenario, seed and choices give everything else back. A run is always at a decision or
 * over; interludes are passed on the way and kept among the visits.
 */
public final class Run {
    private final Scenario scenario;
    private final long seed;
    private final Optional<String> promise;
    private final Simulation simulation;
    private final List<Choice> choices;
    private final List<Visit> visits;
    private final Optional<Scene> scene;
    private final Optional<Finish> finish;

    /** Goes on from a state of the simulation, which the new run owns from here on, to the next decision or to the end. */
    private Run(Scenario scenario, long seed, Optional<String> promise, Simulation simulation, List<Choice> choices, List<Visit> before, String target) {
        this.scenario = scenario;
        this.seed = seed;
        this.promise = promise;
        this.simulation = simulation;
        this.choices = List.copyOf(choices);
        List<Visit> visits = new ArrayList<>(before);
        this.scene = travel(target, visits);
        this.visits = List.copyOf(visits);
        this.finish = scene.isPresent() ? Optional.empty() : Optional.of(complete());
    }

    /** A new run, at the first decision. The seed decides the order in which options are shown and nothing else. */
    public static Run start(Scenario scenario, long seed) {
        return start(scenario, seed, Optional.empty());
    }

    /**
     * A new run of somebody who promised something, or nothing.
     *
     * @param promise id of the choice; it changes what is told, and nothing else
     */
    public static Run start(Scenario scenario, long seed, Optional<String> promise) {
        return new Run(scenario, seed, promise, new Simulation(scenario, promise), List.of(), List.of(), scenario.firstScene().id());
    }

    /**
     * The run in which these options were picked, in this order.
     *
     * @throws OptionNotOffered if one of them can't be picked at its place
     */
    public static Run replay(Scenario scenario, long seed, List<String> options) {
        return replay(scenario, seed, Optional.empty(), options);
    }

    /** The same of somebody who promised something, or nothing. */
    public static Run replay(Scenario scenario, long seed, Optional<String> promise, List<String> options) {
        Run run = start(scenario, seed, promise);
        for (String option : options) {
            run = run.choose(option);
        }
        return run;
    }

    private Optional<Scene> travel(String target, List<Visit> visits) {
        String at = target;
        while (!at.equals(Route.END)) {
            Scene arrived = scenario.scene(at);
            simulation.advanceTo(arrived.week());
            Facts facts = simulation.facts();
            visits.add(new Visit(arrived, facts.tell(arrived.text()), choices.size()));
            if (!arrived.isInterlude()) {
                return Optional.of(arrived);
            }
            at = facts.follow(arrived.next());
        }
        return Optional.empty();
    }

    private Finish complete() {
        simulation.advanceTo(scenario.weeks());
        List<Levels> story = List.copyOf(simulation.history());
        Levels mean = Levels.of(indicator -> Rounding.divide(
                story.stream().mapToLong(levels -> levels.get(indicator)).sum(), story.size()));
        Levels end = simulation.levels();
        simulation.advanceTo(scenario.lastWeek());
        Levels epilogue = simulation.levels();
        Levels outcome = Levels.of((Indicator indicator) -> Rounding.divide(
                mean.get(indicator) + end.get(indicator) + epilogue.get(indicator), 3));
        Facts facts = simulation.facts().at(outcome);
        Ending ending = scenario.endings().stream().filter(candidate -> facts.holds(candidate.when())).findFirst().orElseThrow();
        List<Finish.Told> aftermath = scenario.epilogue().stream().filter(entry -> facts.holds(entry.when()))
                .map(entry -> new Finish.Told(entry.week(), entry.text())).toList();
        return new Finish(mean, end, epilogue, outcome, ending, facts.tell(ending.text()), aftermath);
    }

    /**
     * The run after picking an offered option.
     *
     * @throws OptionNotOffered if it is not offered now
     */
    public Run choose(String optionId) {
        Option option = offered().stream().filter(offered -> offered.id().equals(optionId)).findFirst()
                .orElseThrow(() -> new OptionNotOffered(optionId, offered()));
        Scene here = scene.orElseThrow();
        Decision decision = here.decision().orElseThrow();
        String why = simulation.facts().reason(decision.why());
        Simulation next = simulation.copy();
        next.decide(decision, option);
        Facts facts = next.facts();
        List<Choice> made = new ArrayList<>(choices);
        made.add(new Choice(choices.size() + 1, here, option, offered(), why, facts.tell(option.consequence())));
        return new Run(scenario, seed, promise, next, made, visits, facts.follow(option.next()));
    }

    /** The run without its last choice; itself where nothing has been picked. */
    public Run back() {
        return choices.isEmpty() ? this : upTo(choices.size() - 1);
    }

    /** The run as it was after so many choices. */
    public Run upTo(int count) {
        return replay(scenario, seed, promise, optionIds().subList(0, count));
    }

    public Scenario scenario() {
        return scenario;
    }

    public long seed() {
        return seed;
    }

    /** What was promised before the first scene, by the id of the choice. */
    public Optional<String> promise() {
        return promise;
    }

    /** The scene whose decision is to be made now; empty once the story is over. */
    public Optional<Scene> scene() {
        return scene;
    }

    /** What can be picked now, in the order to be shown; empty once the story is over. */
    public List<Option> offered() {
        return scene.map(here -> Shuffle.of(offeredInFileOrder(), seed, here.id())).orElse(List.of());
    }

    /** All options of a scene in the order in which a run of the seed shows them where all of them are offered. */
    public static List<Option> shown(Scene scene, long seed) {
        return Shuffle.of(scene.options(), seed, scene.id());
    }

    /** What can be picked now, as the file orders it. */
    public List<Option> offeredInFileOrder() {
        Facts facts = simulation.facts();
        return scene.flatMap(Scene::decision).map(Decision::options).orElse(List.of()).stream()
                .filter(option -> facts.holds(option.requires())).toList();
    }

    public boolean isOver() {
        return scene.isEmpty();
    }

    /** How the run came out, once the story is over. */
    public Optional<Finish> finish() {
        return finish;
    }

    public List<Choice> choices() {
        return choices;
    }

    public List<String> optionIds() {
        return choices.stream().map(choice -> choice.option().id()).toList();
    }

    /** Every scene met so far, interludes too, in order. */
    public List<Visit> visits() {
        return visits;
    }

    /** The scenes met since the last choice: interludes, then the one that is to be decided, if any. */
    public List<Visit> latestVisits() {
        return visits.stream().filter(visit -> visit.choicesBefore() == choices.size()).toList();
    }

    /** The week that has been reached; after the end, the last week of the epilogue. */
    public int week() {
        return simulation.week();
    }

    public Levels levels() {
        return simulation.levels();
    }

    /** Where people stand by what was done to them; those to whom nothing was done are left out. */
    public Map<String, Integer> standing() {
        return simulation.facts().standing();
    }

    /** The levels at the start of each week up to now; the index is the week. */
    public List<Levels> history() {
        return List.copyOf(simulation.history());
    }

    public List<LedgerRow> ledger() {
        return List.copyOf(simulation.ledger());
    }

    /** What had been decided before or in the given week and had not landed by its start. */
    public List<Pulse> underway(int week) {
        return simulation.pulses().stream()
                .filter(pulse -> pulse.cause().decidedWeek() <= week && pulse.week() >= week && pulse.amount() != 0).toList();
    }
}
