package org.balancingact.analysis;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Index;

/**
 * How much management and how much leadership there was, week by week: a path in a square of two amounts.
 *
 * @param path one point a week, from the start to the end of the epilogue
 */
public record TwoAmounts(List<Point> path, int endWeek) {
    public TwoAmounts {
        path = List.copyOf(path);
    }

    /** Both indices in milli-points. */
    public record Point(int week, long management, long leadership) {
        static Point of(int week, Levels levels) {
            return new Point(week, levels.index(Index.MANAGEMENT), levels.index(Index.LEADERSHIP));
        }

        /** A corner only where both amounts are clear of the middle band. */
        public Place place() {
            boolean managed = management >= HIGH;
            boolean led = leadership >= HIGH;
            if ((managed || management < LOW) && (led || leadership < LOW)) {
                return managed ? led ? Place.LEADER_MANAGER : Place.OVER_MANAGED : led ? Place.NOT_EXECUTED : Place.ADRIFT;
            }
            return Math.abs(management - leadership) < CLOSE ? Place.EVEN : management > leadership ? Place.MORE_MANAGED : Place.MORE_LED;
        }
    }

    /** Where a point lies: in one of the corners, which are named after the seed text, or between them. */
    public enum Place { LEADER_MANAGER, OVER_MANAGED, NOT_EXECUTED, ADRIFT, EVEN, MORE_MANAGED, MORE_LED }

    /** From here up there is much of an amount. */
    public static final long HIGH = 55_000;
    /** Below this there is little of it. What lies between is too close to call. */
    public static final long LOW = 45_000;
    private static final long CLOSE = 5_000;

    /** Of a run that is over. */
    public static TwoAmounts of(Run run) {
        List<Levels> history = run.history();
        List<Point> path = new ArrayList<>();
        for (int week = 0; week < history.size(); week++) {
            path.add(Point.of(week, history.get(week)));
        }
        return new TwoAmounts(path, run.scenario().weeks());
    }

    public Point start() {
        return path.get(0);
    }

    public Point middle() {
        return path.get(endWeek / 2);
    }

    public Point end() {
        return path.get(endWeek);
    }

    public Point later() {
        return path.get(path.size() - 1);
    }
}
