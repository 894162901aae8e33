package org.balancingact.engine;

import java.util.List;
import org.balancingact.scenario.Scene;

/**
 * A scene that a run has come to, with the paragraphs to be read there.
 *
 * @param choicesBefore how many decisions had been made on arrival
 */
public record Visit(Scene scene, List<String> text, int choicesBefore) {
    public Visit {
        text = List.copyOf(text);
    }
}
