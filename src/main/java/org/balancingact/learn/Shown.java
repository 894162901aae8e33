package org.balancingact.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A question with the order in which its options are shown this time.
 *
 * @param order the places of the options in the question, in the order shown
 */
public record Shown(Item item, Question question, List<Integer> order) {
    public Shown {
        order = List.copyOf(order);
    }

    /** The same seed gives the same order. */
    public static Shown of(Item item, long seed) {
        Question question = Question.of(item);
        List<Integer> order = new ArrayList<>(IntStream.range(0, question.options().size()).boxed().toList());
        if (question.shuffled()) {
            Collections.shuffle(order, new Random(seed ^ item.id().hashCode()));
        }
        return new Shown(item, question, order);
    }

    /** The options as they are shown. */
    public List<String> options() {
        return order.stream().map(question.options()::get).toList();
    }

    /** Whether the places of the picks among the options shown, one for each part, are right. */
    public boolean isRight(List<Integer> shown) {
        return question.isRight(picked(shown));
    }

    /** The places of the picks in the question. */
    public List<Integer> picked(List<Integer> shown) {
        return shown.stream().map(order::get).toList();
    }
}
