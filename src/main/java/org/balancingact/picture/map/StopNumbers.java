package org.balancingact.picture.map;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balancingact.analysis.map.StoryMap;
import org.balancingact.analysis.map.StoryMap.Kind;
import org.balancingact.analysis.map.StoryMap.Stop;

/** What the decisions of a map are called: 5; where several have that number, 5a, 5b, ... from the top. */
public final class StopNumbers {
    private static final int ALPHABET = 26;

    private StopNumbers() {}

    /** By stop id; interludes and the end have no number. */
    public static Map<String, String> of(StoryMap map, MapLayout layout) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Stop stop : map.stops()) {
            if (stop.kind() == Kind.DECISION) {
                List<Stop> same = map.stops().stream()
                        .filter(other -> other.kind() == Kind.DECISION && other.number() == stop.number())
                        .sorted(Comparator.comparingDouble(other -> layout.place(other.id()).row())).toList();
                numbers.put(stop.id(), stop.number() + (same.size() == 1 ? "" : letters(same.indexOf(stop))));
            }
        }
        return numbers;
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('a' + index % ALPHABET));
        return index < ALPHABET ? last : letters(index / ALPHABET - 1) + last;
    }
}
