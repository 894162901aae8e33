package org.balancingact.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.analysis.map.StoryMap;

/**
 * Where the columns of a map are drawn so that distances tell time: columns are a step apart at least, and further where more
 * weeks than usual lie between them.
 *
 * @param weeks     by column
 * @param positions by column, in steps from the left
 */
public record WeekScale(List<Integer> weeks, List<Double> positions) {
    public WeekScale {
        weeks = List.copyOf(weeks);
        positions = List.copyOf(positions);
    }

    public static WeekScale of(StoryMap map, MapLayout layout) {
        int[] weeks = new int[layout.lastColumn() + 1];
        map.stops().forEach(stop -> weeks[(int) layout.place(stop.id()).column()] = stop.week());
        double usual = usualDistance(weeks);
        List<Double> positions = new ArrayList<>(List.of(0.0));
        for (int column = 1; column < weeks.length; column++) {
            double step = Math.max(1, (weeks[column] - weeks[column - 1]) / usual);
            positions.add(positions.get(column - 1) + step);
        }
        return new WeekScale(IntStream.of(weeks).boxed().toList(), positions);
    }

    /** The median number of weeks between columns, those of one week left out. */
    private static double usualDistance(int[] weeks) {
        int[] distances = IntStream.range(1, weeks.length).map(column -> weeks[column] - weeks[column - 1])
                .filter(distance -> distance > 0).sorted().toArray();
        return distances.length == 0 ? 1 : distances[distances.length / 2];
    }

    /** Steps from the first column to the last. */
    public double width() {
        return positions.get(positions.size() - 1);
    }

    public double position(MapLayout.Place place) {
        return positions.get((int) place.column());
    }
}
