package org.balancingact.analysis.votes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Mix;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/**
 * Several runs of one scenario told together: nothing of it can be traced to a run. Choices count by first picks.
 *
 * @param runs     how many, 1 at least
 * @param moments  those that some run met, in file order
 * @param endings  how many runs came to each, those that none came to left out, in file order
 * @param asked    what was done where leading, managing or either was called for
 * @param outcomes of each indicator, in milli-points, least first: which are of one run cannot be told
 */
public record Cohort(Scenario scenario, int runs, List<Moment> moments, Map<String, Integer> endings, Map<Asked, Mix> asked,
                     Map<Indicator, List<Long>> outcomes) {

    /**
     * What was done at a moment.
     *
     * @param votes a vote a run, by the options in file order
     * @param mix   how many led and how many managed
     */
    public record Moment(Scene scene, Votes votes, Mix mix) {

        /** The share of runs that led, where there are enough to tell of more than counts. */
        public Optional<Interval> leaders() {
            return mix.leaderShare().filter(share -> share.trials() >= Agreement.FEWEST);
        }
    }

    public Cohort {
        moments = List.copyOf(moments);
        endings = Collections.unmodifiableMap(new LinkedHashMap<>(endings));
        asked = Map.copyOf(asked);
        outcomes = Map.copyOf(outcomes);
    }

    /** @throws IllegalArgumentException if there are none */
    public static Cohort of(List<CountedRun> runs) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a cohort has runs");
        }
        Scenario scenario = runs.get(0).run().scenario();
        List<CountedChoice> choices = runs.stream().flatMap(run -> run.tally().choices().stream()).toList();
        return new Cohort(scenario, runs.size(), moments(scenario, choices), endings(scenario, runs), asked(choices), outcomes(runs));
    }

    private static List<Moment> moments(Scenario scenario, List<CountedChoice> choices) {
        List<Moment> moments = new ArrayList<>();
        for (Scene scene : scenario.scenes()) {
            List<CountedChoice> here = choices.stream().filter(choice -> choice.choice().scene().id().equals(scene.id())).toList();
            if (!here.isEmpty()) {
                Map<String, Integer> counts = new LinkedHashMap<>();
                here.forEach(choice -> counts.merge(choice.first().id(), 1, Integer::sum));
                moments.add(new Moment(scene, new Votes(scene.options().stream().map(Option::id).toList(), counts, Map.of()), mix(here)));
            }
        }
        return moments;
    }

    private static Map<String, Integer> endings(Scenario scenario, List<CountedRun> runs) {
        Map<String, Integer> endings = new LinkedHashMap<>();
        for (Ending ending : scenario.endings()) {
            int reached = (int) runs.stream().filter(run -> run.finish().ending().id().equals(ending.id())).count();
            if (reached > 0) {
                endings.put(ending.id(), reached);
            }
        }
        return endings;
    }

    private static Map<Asked, Mix> asked(List<CountedChoice> choices) {
        Map<Asked, Mix> asked = new EnumMap<>(Asked.class);
        for (Asked kind : Asked.values()) {
            asked.put(kind, mix(choices.stream().filter(choice -> choice.asked() == kind).toList()));
        }
        return asked;
    }

    private static Map<Indicator, List<Long>> outcomes(List<CountedRun> runs) {
        Map<Indicator, List<Long>> outcomes = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            outcomes.put(indicator, runs.stream().map(run -> run.finish().outcome()).map((Levels levels) -> levels.get(indicator)).sorted().toList());
        }
        return outcomes;
    }

    private static Mix mix(List<CountedChoice> choices) {
        return Mix.of(choices.stream().map(CountedChoice::style).toList());
    }
}
