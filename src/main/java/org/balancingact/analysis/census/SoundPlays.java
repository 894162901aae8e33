package org.balancingact.analysis.census;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Sampler;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;

/**
 * How the sound plays of a scenario come out: those in which a sound option is picked at every decision.
 *
 * @param counted    whether these are all of them, and not a sample
 * @param health     how healthy they come out
 * @param endings    how many of them come to each ending, in file order
 * @param bestEnding that of the healthiest of them
 */
public record SoundPlays(boolean counted, Distribution health, Map<String, Long> endings, String bestEnding) {
    /** Up to so many all of them are counted. */
    public static final int MOST_COUNTED = 65_536;
    /** Of more, so many are drawn; where one of them costs very much, {@linkplain Sampler#quickly fewer}. */
    public static final int SAMPLE = 4_096;
    private static final long SEED = 1;

    /** Empty where nobody can play the scenario soundly to its end. */
    public static Optional<SoundPlays> of(Scenario scenario) {
        CompiledScenario compiled = new CompiledScenario(scenario, SoundPlays::isSound);
        Units units = new Units(runs -> runs <= MOST_COUNTED);
        LaneTally tally = Walk.insideUnits(compiled, units);
        if (units.isStopped()) {
            return drawn(scenario);
        }
        tally.merge(Walk.aboveUnits(compiled, units));
        return tally.runs == 0 ? Optional.empty() : Optional.of(counted(compiled, tally));
    }

    private static boolean isSound(Option option) {
        return option.craft() == Craft.SOUND;
    }

    private static SoundPlays counted(CompiledScenario compiled, LaneTally tally) {
        Map<String, Long> endings = new LinkedHashMap<>();
        List<Ending> all = compiled.scenario().endings();
        for (int k = 0; k < all.size(); k++) {
            endings.put(all.get(k).id(), tally.endings[k]);
        }
        List<String> healthiest = tally.highest[LaneRows.of(Index.HEALTH)].path().stream()
                .map(option -> compiled.options().get(option).option().id()).toList();
        String best = Run.replay(compiled.scenario(), 0, healthiest).finish().orElseThrow().ending().id();
        return new SoundPlays(true, Distribution.of(tally.outcomes[LaneRows.of(Index.HEALTH)]), endings, best);
    }

    private static Optional<SoundPlays> drawn(Scenario scenario) {
        long[] healths = new long[Distribution.MOST + 1];
        Map<String, Long> endings = new LinkedHashMap<>();
        scenario.endings().forEach(ending -> endings.put(ending.id(), 0L));
        long highest = -1;
        String best = "";
        Iterator<Run> plays = new Sampler(scenario, SEED, SoundPlays::isSound).quickly(SAMPLE).iterator();
        while (plays.hasNext()) {
            Optional<Finish> finish = plays.next().finish();
            if (finish.isPresent()) {
                long health = finish.get().outcome().index(Index.HEALTH);
                healths[(int) health]++;
                endings.merge(finish.get().ending().id(), 1L, Long::sum);
                best = health > highest ? finish.get().ending().id() : best;
                highest = Math.max(health, highest);
            }
        }
        return highest < 0 ? Optional.empty() : Optional.of(new SoundPlays(false, Distribution.of(healths), endings, best));
    }
}
