package org.balancingact.report;

import java.util.Locale;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.Playthrough;

/** What golden runs are called where people read their names: the files name endings and scenes by ids. */
public final class GoldenWords {
    private static final Messages MESSAGES = Messages.of("compare");
    private static final String ENDING = "ending: ";
    private static final String SCENE = "scene: ";

    private GoldenWords() {}

    /** What a golden run is there for. */
    public enum Kind {
        /** A policy or the best mix. */
        WAY,
        /** It comes to an ending. */
        ENDING,
        /** It comes through a scene that not every run meets. */
        SCENE
    }

    public static Kind kind(Playthrough golden) {
        return golden.name().startsWith(ENDING) ? Kind.ENDING : golden.name().startsWith(SCENE) ? Kind.SCENE : Kind.WAY;
    }

    /** Such as: only leader moves; to “On the shelf and beyond”. A name of the author's own stays. */
    public static String name(Playthrough golden, Scenario scenario) {
        String id = id(golden);
        return switch (kind(golden)) {
            case ENDING -> MESSAGES.text("golden.to", Figures.quotable(title(id, scenario)));
            case SCENE -> MESSAGES.text("golden.through", scenario.scenes().stream().filter(scene -> scene.id().equals(id))
                    .map(Scene::title).map(Figures::quotable).findFirst().orElse(id));
            case WAY -> MESSAGES.optionalText("golden.way." + id).orElse(golden.name());
        };
    }

    /** The title of the ending that it comes to. */
    public static String ending(Playthrough golden, Scenario scenario) {
        return title(golden.ending(), scenario);
    }

    private static String title(String ending, Scenario scenario) {
        return scenario.endings().stream().filter(candidate -> candidate.id().equals(ending)).map(Ending::title).findFirst().orElse(ending);
    }

    /** What is typed to name it: all-leader; the id of an ending or a scene, after a word that says which. */
    public static String typed(Playthrough golden) {
        return switch (kind(golden)) {
            case ENDING -> "ending:" + id(golden);
            case SCENE -> "scene:" + id(golden);
            case WAY -> id(golden);
        };
    }

    private static String id(Playthrough golden) {
        return golden.name().replaceFirst("^(" + ENDING + "|" + SCENE + ")", "").replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
