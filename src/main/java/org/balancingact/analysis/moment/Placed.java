package org.balancingact.analysis.moment;

import java.util.List;
import org.balancingact.analysis.census.SoundPlays;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Style;

/**
 * A way of playing among the sound plays.
 *
 * @param place   share of the sound plays with a lower health, 0 to 1, ties half; the health is the mean of its plays
 * @param endings that of each of its plays
 * @param lean    how far its picks go with the demands of the story by their pattern alone: sum of the fits by sum of the demands, without
 *                sign, 0 to 1
 */
public record Placed(Way way, double place, List<String> endings, double lean) {
    public Placed {
        endings = List.copyOf(endings);
    }

    static Placed of(Way way, List<Run> plays, SoundPlays among) {
        long health = Math.round(plays.stream().mapToLong(Placed::health).average().orElseThrow());
        return new Placed(way, among.health().place(health), plays.stream().map(Placed::ending).map(Ending::id).toList(), lean(plays.get(0)));
    }

    /** Share of its plays that come to the ending, 0 to 1. */
    public double shareOf(String ending) {
        return endings.stream().filter(ending::equals).count() / (double) endings.size();
    }

    private static long health(Run run) {
        return run.finish().orElseThrow().outcome().index(Index.HEALTH);
    }

    private static Ending ending(Run run) {
        return run.finish().orElseThrow().ending();
    }

    private static double lean(Run run) {
        long demands = run.choices().stream().mapToLong(choice -> Math.abs(choice.decision().demand())).sum();
        long fits = run.choices().stream().mapToLong(Placed::fit).sum();
        return demands == 0 ? 0 : Math.abs(fits) / (double) demands;
    }

    private static long fit(Choice choice) {
        return choice.option().style() == Style.LEADER ? choice.decision().demand() : -choice.decision().demand();
    }
}
