package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;

/**
 * How a run can end; endings are tried in order and their conditions read the outcome.
 *
 * @param hint    what may be told of it before it was met; names no choice
 * @param finding what came of it, in a sentence
 */
public record Ending(String id, String title, Optional<String> hint, Optional<String> finding, Backdrop backdrop,
                     Optional<Condition> when, List<Passage> text) {
    public Ending {
        Required.text(id, "id");
        Required.text(title, "title");
        text = List.copyOf(text);
    }
}
