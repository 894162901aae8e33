package org.balancingact.app.room.projector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.story.StoryParts;
import org.balancingact.app.style.Styles;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.StoryPart;

/** What is read of a story on the big screen: a short text in one column, a longer one in two of about equal length. */
final class StoryColumns {
    private static final int SHORT = 520;
    private static final int NAME = 60;
    private static final int ARTEFACT = 320;
    private static final double HALF = 29.5;

    private StoryColumns() {}

    static Region of(Scenario scenario, List<StoryPart> parts) {
        List<Node> nodes = new StoryParts(scenario).nodes(parts);
        int whole = parts.stream().mapToInt(StoryColumns::length).sum();
        if (whole <= SHORT || parts.size() < 2) {
            return column(nodes, "projected-story");
        }
        int first = firstHalf(parts, whole);
        return new TwoColumns(column(nodes.subList(0, first), "projected-half"), HALF, column(nodes.subList(first, nodes.size()),
                "projected-half"));
    }

    /** All of it in one column, as wide as its place. */
    static Region inOne(Scenario scenario, List<StoryPart> parts) {
        return column(new StoryParts(scenario).nodes(parts), "projected-half");
    }

    /** What of it was said or told last. */
    static Region last(Scenario scenario, List<StoryPart> parts) {
        return inOne(scenario, parts.subList(Math.max(0, parts.size() - 1), parts.size()));
    }

    private static VBox column(List<Node> nodes, String style) {
        return Styles.on(new VBox(nodes.toArray(Node[]::new)), style);
    }

    /** So many parts are read first that the two columns differ least. */
    private static int firstHalf(List<StoryPart> parts, int whole) {
        int read = 0;
        int count = 0;
        while (count < parts.size() - 1 && (count == 0 || read + length(parts.get(count)) / 2 <= whole / 2)) {
            read += length(parts.get(count++));
        }
        return count;
    }

    /** In letters, as far as their room goes. */
    private static int length(StoryPart part) {
        return part.accept(new StoryPart.Cases<>(prose -> prose.text().length(), turn -> turn.says().length() + NAME,
                artefact -> ARTEFACT));
    }
}
