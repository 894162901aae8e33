package org.balancingact.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * In how many runs each scene, option and ending occurred, by id, in file order. What never occurred is there with 0.
 */
public record Counts(Map<String, Long> scenes, Map<String, Long> options, Map<String, Long> endings) {
    public Counts {
        scenes = unmodifiable(scenes);
        options = unmodifiable(options);
        endings = unmodifiable(endings);
    }

    private static Map<String, Long> unmodifiable(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
