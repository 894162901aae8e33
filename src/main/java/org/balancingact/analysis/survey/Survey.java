package org.balancingact.analysis.survey;

import java.util.List;
import java.util.Map;
import org.balancingact.analysis.OutcomeDistributions;
import org.balancingact.analysis.census.Census;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/**
 * What is known of all runs of a scenario, each run counting once: counted exactly, or estimated from random runs.
 *
 * @param exact            whether it was counted
 * @param played           how many runs it rests on
 * @param runs             how many runs there are
 * @param scenes           share of the runs that come to a scene, by its id
 * @param options          share of the runs in which an option is picked, by its id
 * @param links            share of the runs that go from a scene to the next one
 * @param routes           share of the runs that an option sends to a scene
 * @param endings          share of the runs, by ending id
 * @param endingsAtRandom  the same of random play, where every offered option is equally likely
 * @param outcomes         how the outcomes are distributed; where not exact, in weights of no meaning of their own
 * @param indicators       mean outcome of all runs, in milli-points
 * @param indices          the same of the indices
 * @param pulls            the decisions by how much they move the outcome, most first
 */
public record Survey(boolean exact, long played, Estimate runs, Map<String, Share> scenes, Map<String, Share> options,
                     Map<Way, Share> links, Map<Way, Share> routes, Map<String, Share> endings,
                     Map<String, Share> endingsAtRandom, OutcomeDistributions outcomes,
                     Map<Indicator, Estimate> indicators, Map<Index, Estimate> indices, List<Pull> pulls) {
    /** Two or three years on a fast computer. */
    private static final double MOST_COUNTED = 1e14;

    public Survey {
        scenes = Map.copyOf(scenes);
        options = Map.copyOf(options);
        links = Map.copyOf(links);
        routes = Map.copyOf(routes);
        endings = Map.copyOf(endings);
        endingsAtRandom = Map.copyOf(endingsAtRandom);
        indicators = Map.copyOf(indicators);
        indices = Map.copyOf(indices);
        pulls = List.copyOf(pulls);
    }

    /** What a census says. */
    public static Survey of(Census census) {
        return new CountedRuns(census).survey();
    }

    /** Whether nobody could wait for a count of all runs. */
    public boolean isBeyondCounting() {
        return runs.low() > MOST_COUNTED;
    }

    /** The share of what is counted by this key; where it was never met, none. */
    public <K> Share share(Map<K, Share> shares, K key) {
        Share share = shares.get(key);
        return share != null ? share : exact ? Share.exact(0, 1) : Share.estimated(0, played);
    }
}
