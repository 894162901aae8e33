package org.balancingact.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scenario;

/** How all runs of a story share out among its endings and variants. */
final class RunTargets {
    private static final double[] ENDING = {100 * EndingBounds.LEAST, 100 * EndingBounds.MOST};
    private static final double[] VARIANT = {0.05, 0.95};
    private static final double[] RUNS = {100_000, 50_000_000};
    private static final double SHORT_RUNS = 1_000;
    private static final int VARIANTS = 8;
    private static final int SHORT_VARIANTS = 4;

    private RunTargets() {}

    static List<Target> of(Scenario scenario, Census census, Optional<MomentDecides> moment) {
        boolean isShort = ShapeTargets.isShort(scenario);
        List<Target> targets = new ArrayList<>();
        targets.add(Target.between("runs", census.runs(), isShort ? SHORT_RUNS : RUNS[0], RUNS[1], Target.Unit.COUNT));
        List<String> others = scenario.endings().stream().map(Ending::id)
                .filter(id -> moment.filter(decides -> decides.plays().bestEnding().equals(id)).isEmpty()).toList();
        targets.add(Target.between("ending-rarest", percent(others, census, true), ENDING[0], ENDING[1], Target.Unit.PERCENT));
        targets.add(Target.between("ending-commonest", percent(others, census, false), ENDING[0], ENDING[1], Target.Unit.PERCENT));
        targets.add(Target.between("ending-rarest-at-random", atRandom(others, census, true), ENDING[0], ENDING[1], Target.Unit.PERCENT));
        targets.add(Target.between("ending-commonest-at-random", atRandom(others, census, false), ENDING[0], ENDING[1], Target.Unit.PERCENT));
        if (census.isOfTexts()) {
            targets.add(Target.atLeast("variants", variants(census), isShort ? SHORT_VARIANTS : VARIANTS, Target.Unit.COUNT));
        }
        return targets;
    }

    private static double percent(List<String> endings, Census census, boolean least) {
        return extreme(endings, id -> 100.0 * Known.in(census.counts().endings(), id) / census.runs(), least);
    }

    private static double atRandom(List<String> endings, Census census, boolean least) {
        return extreme(endings, id -> 100 * Known.in(census.endingsAtRandom(), id), least);
    }

    private static double extreme(List<String> endings, ToDoubleFunction<String> measure, boolean least) {
        return (least ? endings.stream().mapToDouble(measure).min() : endings.stream().mapToDouble(measure).max()).orElse(0);
    }

    /** Paragraphs that some of the runs tell and others do not. */
    private static long variants(Census census) {
        return census.passages().values().stream().map(told -> (double) told / census.runs())
                .filter(share -> share >= VARIANT[0] && share <= VARIANT[1]).count();
    }
}
