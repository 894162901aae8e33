package org.balancingact.app.story;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.balancingact.app.control.Paragraph;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.StoryPart;

/** Makes a control of each part of a story, to be placed one below the other in a column. */
public final class StoryParts {
    private final Scenario scenario;
    private final StoryWords words;

    public StoryParts(Scenario scenario) {
        this.scenario = scenario;
        this.words = new StoryWords(scenario);
    }

    public List<Node> nodes(List<StoryPart> parts) {
        return parts.stream().map(this::node).toList();
    }

    public Node node(StoryPart part) {
        return part.accept(new StoryPart.Cases<>(prose -> Paragraph.story(prose.text()), this::turn,
                artefact -> artefact.accept(new ArtefactViews(words).kinds())));
    }

    private Node turn(StoryPart.Turn turn) {
        return new TurnOfTalk(Optional.of(turn.who()).flatMap(scenario::castMember), words.name(turn.who()), turn.says());
    }
}
