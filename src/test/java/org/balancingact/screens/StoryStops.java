package org.balancingact.screens;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.balancingact.scenario.json.ShippedScenarios;

/** Of every story that comes with the program: its briefing, its first moment and an ending. */
final class StoryStops {
    static final List<Stop> ALL = ShippedScenarios.ids().stream().flatMap(StoryStops::of).toList();

    private StoryStops() {}

    /** These, after the screens that are shown in one story. */
    static Stream<Stop> andScreens() {
        return Stream.of(Stop.ALL, RoomStops.ALL, TablesStops.ALL, ALL).flatMap(List::stream);
    }

    private static Stream<Stop> of(String id) {
        return Stream.of(
                new Stop("story-briefing-" + id, visit -> briefing(visit, id)),
                new Stop("story-play-" + id, visit -> firstMoment(visit, id)),
                new Stop("story-ending-" + id, visit -> {
                    firstMoment(visit, id);
                    Stop.pickUntil(visit, "#ending");
                }));
    }

    /** A story that was played has a page of its own before its briefing. */
    private static void briefing(Visit visit, String id) {
        visit.press("#scenario-" + id);
        if (visit.isThere("#play-again")) {
            visit.press("#play-again");
        }
    }

    private static void firstMoment(Visit visit, String id) {
        briefing(visit, id);
        visit.press("#begin");
        visit.key(KeyCode.DIGIT2);
    }
}
