package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;

/** How a run can end; endings are tried in order and their conditions read the outcome. */
public record Ending(String id, String title, Optional<Condition> when, List<Passage> text) {
    public Ending {
        Required.text(id, "id");
        Required.text(title, "title");
        text = List.copyOf(text);
    }
}
