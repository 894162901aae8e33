package org.balancingact.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A golden run: options to pick, and what has to come of them.
 *
 * @param scenes  every scene met, interludes too, in order
 * @param end     milli-points at the end, of the indicators that the version knew which wrote them down
 * @param outcome milli-points of the outcome, which picks the ending; of the same indicators
 */
public record Playthrough(String name, List<String> options, List<String> scenes, Map<Indicator, Long> end,
                          Map<Indicator, Long> outcome, String ending) {
    public Playthrough {
        options = List.copyOf(options);
        scenes = List.copyOf(scenes);
        end = Map.copyOf(end);
        outcome = Map.copyOf(outcome);
    }

    /** What a golden run is there for; its name says so. */
    public enum Purpose {
        /** A policy or the best mix. */
        WAY(""),
        /** It comes to an ending. */
        ENDING("ending: "),
        /** It comes through a scene that not every run meets. */
        SCENE("scene: ");

        private final String sign;

        Purpose(String sign) {
            this.sign = sign;
        }

        /** The name of a golden run that is there for the ending or the scene with the id. */
        public String of(String id) {
            return sign + id;
        }
    }

    public Purpose purpose() {
        return Arrays.stream(Purpose.values()).filter(purpose -> purpose != Purpose.WAY && name.startsWith(purpose.sign)).findFirst()
                .orElse(Purpose.WAY);
    }

    /** The id of the ending or the scene that it is there for, or of its way: all-leader. */
    public String subject() {
        return name.substring(purpose().sign.length()).replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    /** What is typed to name it: all-leader; the id of an ending or a scene, after a word that says which. */
    public String typed() {
        return purpose().sign.strip() + subject();
    }

    /** The same, of those indicators alone that the other tells of. */
    public Playthrough asFarAs(Playthrough other) {
        return new Playthrough(name, options, scenes, common(end, other.end), common(outcome, other.outcome), ending);
    }

    private static Map<Indicator, Long> common(Map<Indicator, Long> own, Map<Indicator, Long> other) {
        Map<Indicator, Long> common = new HashMap<>(own);
        common.keySet().retainAll(other.keySet());
        return common;
    }
}
