package org.balancingact.app.control;

import java.util.Set;
import java.util.function.Consumer;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;

/**
 * Where the meanings of words come from, and where more is said of them. Each page has texts of its own, so that a word opens where that
 * page has it first.
 *
 * @param read leads to a unit that says more
 */
public record Meanings(Course course, Consumer<Unit> read) {
    /** What a story is told with before its debrief: why a gauge moved of itself. All else there are words of the story. */
    private static final Set<String> IN_PLAY = Set.of("slipping-back", "from-outside");

    /** All words of the program. */
    public OpenWords all() {
        return new OpenWords(this, word -> true);
    }

    /** Those that Learn teaches, in its texts: there “later” means no more than later. */
    public OpenWords taught() {
        return new OpenWords(this, word -> word.unit().isPresent());
    }

    /** Those of a story that is being played. */
    public OpenWords inPlay() {
        return new OpenWords(this, word -> IN_PLAY.contains(word.id()));
    }
}
