package org.balancingact.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the parts of Learn: a text of a few minutes, what to remember of it, what is known about it, and questions to practise.
 *
 * @param number   its place, 1 for the first
 * @param question what it answers
 * @param covers   the parts of the taught text
 * @param alt      says in words what the picture shows
 */
public record Unit(String id, int number, String language, int minutes, String title, String question, List<String> covers, Motif motif,
                   String alt, List<Block> text, List<String> remember, List<Claim> known, List<Item> items) {
    public Unit {
        covers = List.copyOf(covers);
        text = List.copyOf(text);
        remember = List.copyOf(remember);
        known = List.copyOf(known);
        items = List.copyOf(items);
    }

    /** The question with the id, if it is one of this unit. */
    public Optional<Item> item(String item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /** All that a reader is told outside of the questions, one text after the other. */
    public List<String> texts() {
        return Stream.of(Stream.of(title, question), text.stream().flatMap(block -> block.texts().stream()), remember.stream(),
                known.stream().map(Claim::text)).flatMap(part -> part).toList();
    }
}
