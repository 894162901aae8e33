package org.balancingact.learn;

import java.util.List;
import java.util.Optional;

/**
 * A word of the program that can be opened where it stands.
 *
 * @param also other forms of it, and other words for it
 * @param text what it means
 * @param unit the id of the unit that says more; empty where none does
 */
public record Word(String id, String word, List<String> also, String text, Optional<String> unit) {
    public Word {
        also = List.copyOf(also);
    }
}
