package org.balancingact.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Style;

/**
 * What the counted decisions of several scenarios say together. Which decisions count is the record's business: first picks of the
 * first finished learn or assess run of each scenario.
 */
public record Profile(List<CountedMoment> moments) {
    /** So many decisions, in so many scenarios, it takes before a profile is spoken of. */
    public static final int ENOUGH_DECISIONS = 40;
    public static final int ENOUGH_SCENARIOS = 4;

    public Profile {
        moments = List.copyOf(moments);
    }

    /**
     * One counted decision.
     *
     * @param style  of the first pick, by which all is counted but the player's own tags
     * @param demand what the moment asked for, in thousandths
     * @param tagged the move that stands, and what the player took it for
     */
    public record CountedMoment(String scenario, Style style, Dimension dimension, int demand, OwnTags.Tagged tagged) {
        public Asked asked() {
            return Asked.ofDemand(demand);
        }
    }

    public int scenarios() {
        return (int) moments.stream().map(CountedMoment::scenario).distinct().count();
    }

    public boolean isEnough() {
        return missingDecisions() == 0 && missingScenarios() == 0;
    }

    public int missingDecisions() {
        return Math.max(0, ENOUGH_DECISIONS - moments.size());
    }

    public int missingScenarios() {
        return Math.max(0, ENOUGH_SCENARIOS - scenarios());
    }

    /** Whether what is left to be counted can make a profile of it. */
    public boolean isWithinReach(LeftToCount left) {
        return left.scenarios() >= missingScenarios() && left.decisions() >= missingDecisions();
    }

    public Mix mix() {
        return mix(moments);
    }

    public Map<Dimension, Mix> byDimension() {
        Map<Dimension, Mix> mixes = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            mixes.put(dimension, mix(moments.stream().filter(moment -> moment.dimension() == dimension).toList()));
        }
        return mixes;
    }

    /** How often a style was chosen where this was asked for. */
    public Mix chosenWhere(Asked asked) {
        return mix(moments.stream().filter(moment -> moment.asked() == asked).toList());
    }

    /** What was tried least. Empty where nothing was counted. */
    public Optional<Tried> least() {
        return fromLeast().findFirst();
    }

    /** The eight ways to act in one of the four places, that with fewest decisions first. Empty where nothing was counted. */
    public Stream<Tried> fromLeast() {
        return Arrays.stream(Dimension.values()).flatMap(place -> Arrays.stream(Style.values()).map(style -> tried(style, place)))
                .sorted(Comparator.comparingInt(Tried::times).thenComparing(tried -> -tried.decisions())).filter(tried -> !moments.isEmpty());
    }

    /** How often the style was tried in decisions about the dimension. */
    public Tried tried(Style style, Dimension dimension) {
        Mix place = mix(moments.stream().filter(moment -> moment.dimension() == dimension).toList());
        return new Tried(style, dimension, place.of(style), place.total());
    }

    public OwnTags ownTags() {
        return OwnTags.of(moments.stream().map(CountedMoment::tagged).toList());
    }

    private static Mix mix(List<CountedMoment> moments) {
        return Mix.of(moments.stream().map(CountedMoment::style).toList());
    }
}
