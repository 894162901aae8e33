package org.balancingact.check;

import java.util.Set;

/**
 * What occurs in no run of a scenario, proven by counting all of them.
 *
 * @param scenes   ids
 * @param options  ids
 * @param endings  ids
 * @param passages JSON paths of text variants, such as {@code $.scenes[3].text[1]}
 */
public record NeverSeen(Set<String> scenes, Set<String> options, Set<String> endings, Set<String> passages) {
    public NeverSeen {
        scenes = Set.copyOf(scenes);
        options = Set.copyOf(options);
        endings = Set.copyOf(endings);
        passages = Set.copyOf(passages);
    }
}
