package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Facts;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.engine.Visit;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Scenario;

/** Counts what was told in runs, by asking the engine's facts again at each moment. */
final class StoryTally {
    private final Scenario scenario;
    private final Map<PassageId, Long> passages = new HashMap<>();
    private final Map<String, Long> flags = new HashMap<>();
    private final List<Long> aftermath;
    private long steps;

    StoryTally(Scenario scenario) {
        this.scenario = scenario;
        this.aftermath = new ArrayList<>(Collections.nCopies(scenario.epilogue().size(), 0L));
        scenario.scenes().forEach(scene -> {
            zeros(PassageId.Place.SCENE, scene.id(), scene.text());
            scene.decision().ifPresent(decision -> decision.options().forEach(option -> {
                zeros(PassageId.Place.CONSEQUENCE, option.id(), option.consequence());
                option.sets().forEach(flag -> flags.put(flag, 0L));
            }));
        });
        scenario.endings().forEach(ending -> zeros(PassageId.Place.ENDING, ending.id(), ending.text()));
    }

    private void zeros(PassageId.Place place, String owner, List<Passage> list) {
        for (int k = 0; k < list.size(); k++) {
            passages.put(new PassageId(place, owner, k), 0L);
        }
    }

    void add(Run run) {
        Finish finish = run.finish().orElseThrow();
        for (Visit visit : run.visits()) {
            count(PassageId.Place.SCENE, visit.scene().id(), visit.scene().text(), facts(run, visit.scene().week(), visit.choicesBefore()));
        }
        for (Choice choice : run.choices()) {
            count(PassageId.Place.CONSEQUENCE, choice.option().id(), choice.option().consequence(), facts(run, choice.week(), choice.number()));
        }
        Facts end = new Facts(finish.outcome(), Set.copyOf(run.optionIds()), flagsAfter(run, run.choices().size()), run.standing());
        count(PassageId.Place.ENDING, finish.ending().id(), finish.ending().text(), end);
        for (int k = 0; k < aftermath.size(); k++) {
            aftermath.set(k, aftermath.get(k) + (end.holds(scenario.epilogue().get(k).when()) ? 1 : 0));
        }
        end.flags().forEach(flag -> flags.merge(flag, 1L, Long::sum));
        steps += run.visits().size();
    }

    private static Facts facts(Run run, int week, int choices) {
        return new Facts(run.history().get(week), run.optionIds().stream().limit(choices).collect(Collectors.toSet()),
                flagsAfter(run, choices), standingAfter(run, choices));
    }

    private static Map<String, Integer> standingAfter(Run run, int choices) {
        Map<String, Integer> standing = new HashMap<>();
        run.choices().stream().limit(choices).forEach(choice -> choice.option().people()
                .forEach((person, step) -> standing.merge(person, step, Integer::sum)));
        return standing;
    }

    private static Set<String> flagsAfter(Run run, int choices) {
        return run.choices().stream().limit(choices).map(Choice::option).map(Option::sets).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private void count(PassageId.Place place, String owner, List<Passage> list, Facts facts) {
        for (int k = 0; k < list.size(); k++) {
            if (facts.holds(list.get(k).when())) {
                passages.merge(new PassageId(place, owner, k), 1L, Long::sum);
            }
        }
    }

    Map<PassageId, Long> passages() {
        return passages;
    }

    Map<String, Long> flags() {
        return flags;
    }

    List<Long> aftermath() {
        return aftermath;
    }

    /** Scenes passed in all runs: each is left by one route. */
    long steps() {
        return steps;
    }
}
