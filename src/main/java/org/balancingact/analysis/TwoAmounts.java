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

        /** A value of exactly 50 counts as much. */
        public Corner corner() {
            boolean managed = management >= MIDDLE;
            boolean led = leadership >= MIDDLE;
            if (managed) {
                return led ? Corner.LEADER_MANAGER : Corner.OVER_MANAGED;
            }
            return led ? Corner.NOT_EXECUTED : Corner.ADRIFT;
        }
    }

    /** The corners of the square, named after the seed text. */
    public enum Corner { LEADER_MANAGER, OVER_MANAGED, NOT_EXECUTED, ADRIFT }

    private static final long MIDDLE = 50_000;

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
