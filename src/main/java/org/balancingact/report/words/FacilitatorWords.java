package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.DebriefPoint;
import org.balancingact.scenario.Facilitator;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** What a facilitator needs for a scene, line by line; a line that the story leaves out is missing. */
public final class FacilitatorWords {
    private static final Messages MESSAGES = Messages.of("guide");

    private FacilitatorWords() {}

    /** In the order in which it is needed: what the scene is for, what to know, to ask, to do with a room that is split or agrees. */
    public static List<String> lines(Facilitator facilitator) {
        List<String> lines = new ArrayList<>();
        add(lines, "idea", facilitator.idea());
        facilitator.minutes().ifPresent(minutes -> lines.add(MESSAGES.text(facilitator.core() ? "core" : "minutes", minutes)));
        lines.addAll(facilitator.notes());
        questions(facilitator).forEach(lines::add);
        add(lines, "split", facilitator.split());
        add(lines, "agree", facilitator.agree());
        add(lines, "transfer", facilitator.transfer());
        add(lines, "care", facilitator.care());
        return lines;
    }

    /** What to ask, a line each. */
    public static Stream<String> questions(Facilitator facilitator) {
        return facilitator.ask().stream().map(question -> MESSAGES.text("ask", question));
    }

    /** What to listen for when the scene is talked over, where the story’s guide names it. */
    public static List<String> guide(Scenario scenario, Scene scene) {
        return scenario.debrief().stream().filter(point -> point.scene().equals(scene.id())).map(DebriefPoint::listenFor)
                .map(words -> MESSAGES.text("listen-for", words)).toList();
    }

    private static void add(List<String> lines, String key, Optional<String> text) {
        text.ifPresent(words -> lines.add(MESSAGES.text(key, words)));
    }
}
