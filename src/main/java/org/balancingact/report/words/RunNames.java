package org.balancingact.report.words;

import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.RunRecord;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** What runs are called, so that one is told from another. */
public final class RunNames {
    private static final Messages MESSAGES = Messages.of("compare");

    private RunNames() {}

    /**
     * A run on record: when it was begun, how it was played, by whom.
     *
     * @param when in words, with which the name begins
     */
    public static String own(String when, Mode mode, Origin origin, Optional<String> alias) {
        String played = MESSAGES.text("mode." + mode.id());
        String name = MESSAGES.text(origin == Origin.IMPORTED ? "own.imported" : "own", when, played);
        return alias.map(known -> MESSAGES.text("own.alias", name, known)).orElse(name);
    }

    public static String own(String when, RunRecord run) {
        return own(when, run.mode(), run.origin(), run.alias());
    }

    /** A golden run as a title. */
    public static String golden(Playthrough golden, Scenario scenario) {
        return MESSAGES.text("golden.named", purpose(golden, scenario));
    }

    /** What a golden run is there for, such as: only leader moves; to “On the shelf and beyond”. A name of the author's own stays. */
    public static String purpose(Playthrough golden, Scenario scenario) {
        String id = golden.subject();
        return switch (golden.purpose()) {
            case ENDING -> MESSAGES.text("golden.to", Figures.quotable(scenario.ending(id).title()));
            case SCENE -> MESSAGES.text("golden.through", scene(id, scenario));
            case WAY -> MESSAGES.optionalText("golden.way." + id).orElse(golden.name());
        };
    }

    /** The same as a title of its own. */
    public static String purposeFirst(Playthrough golden, Scenario scenario) {
        String id = golden.subject();
        return switch (golden.purpose()) {
            case ENDING -> MESSAGES.text("golden.first.to", Figures.quotable(scenario.ending(id).title()));
            case SCENE -> MESSAGES.text("golden.first.through", scene(id, scenario));
            case WAY -> MESSAGES.optionalText("golden.first.way." + id).orElse(golden.name());
        };
    }

    private static String scene(String id, Scenario scenario) {
        return scenario.scenes().stream().filter(scene -> scene.id().equals(id)).map(Scene::title).map(Figures::quotable).findFirst().orElse(id);
    }

    /**
     * A branch of a run.
     *
     * @param parting number of the decision at which it leaves that run
     */
    public static String branch(int parting) {
        return MESSAGES.text("branch", parting);
    }
}
