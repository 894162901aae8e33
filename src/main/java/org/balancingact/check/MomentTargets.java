package org.balancingact.check;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.analysis.moment.Way;

/** Whether reading the moment pays: where the ways of playing stand among all sound plays, and who comes to the best ending. */
final class MomentTargets {
    private static final double AS_ASKED = 99;
    private static final double[] ALTERNATING = {30, 75};
    private static final double ONE_SIDED = 15;
    private static final double POOR = 35;
    private static final double LEAN = 0.35;
    private static final double BEST_AS_ASKED = 75;
    private static final double[] BEST = {2, 20};

    private MomentTargets() {}

    static List<Target> of(MomentDecides moment) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.atLeast("place-as-asked", place(moment, Way.AS_ASKED), AS_ASKED, Target.Unit.PERCENT));
        targets.add(alternating(moment, Way.ALTERNATING_LEADER_FIRST));
        targets.add(alternating(moment, Way.ALTERNATING_MANAGER_FIRST));
        for (Way way : List.of(Way.ALL_LEADER, Way.ALL_MANAGER, Way.OPPOSITE)) {
            targets.add(Target.atMost("place-" + way.id(), place(moment, way), ONE_SIDED, Target.Unit.PERCENT));
        }
        targets.add(Target.atMost("place-poor-as-asked", place(moment, Way.POOR_AS_ASKED), POOR, Target.Unit.PERCENT));
        for (Way way : List.of(Way.ALTERNATING_LEADER_FIRST, Way.TWO_BY_TWO, Way.HALF_BY_HALF)) {
            targets.add(Target.atMost("lean-" + way.id(), moment.of(way).lean(), LEAN, Target.Unit.NUMBER).foundAs("BA135"));
        }
        String best = moment.plays().bestEnding();
        targets.add(Target.atLeast("best-as-asked", 100 * moment.of(Way.AS_ASKED).shareOf(best), BEST_AS_ASKED, Target.Unit.PERCENT).foundAs("BA136"));
        targets.add(Target.between("best-share", 100 * moment.shareOfBestEnding(), BEST[0], BEST[1], Target.Unit.PERCENT).foundAs("BA136"));
        targets.add(Target.atMost("best-blind", moment.ways().stream().filter(placed -> placed.way().isBlind() && placed.shareOf(best) > 0).count(), 0,
                Target.Unit.COUNT).foundAs("BA136"));
        return targets.stream().map(target -> target.code().isPresent() ? target : target.foundAs("BA134")).toList();
    }

    private static Target alternating(MomentDecides moment, Way way) {
        return Target.between("place-" + way.id(), place(moment, way), ALTERNATING[0], ALTERNATING[1], Target.Unit.PERCENT);
    }

    private static double place(MomentDecides moment, Way way) {
        return 100 * moment.of(way).place();
    }
}
