package org.balancingact.engine;

import java.util.List;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.StoryPart;

/**
 * A scene that a run has come to, with what is to be read there.
 *
 * @param choicesBefore how many decisions had been made on arrival
 */
public record Visit(Scene scene, List<StoryPart> text, int choicesBefore) {
    public Visit {
        text = List.copyOf(text);
    }
}
