package org.balancingact.play;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/**
 * The weeks of a run in which something is decided.
 *
 * @param made  those of the decisions made
 * @param now   that of the decision that is asked for on the open page
 * @param ahead those of all decisions that can still come, whatever the conditions of the ways to them
 * @param last  the week in which the story ends
 */
public record DecisionWeeks(SortedSet<Integer> made, Optional<Integer> now, SortedSet<Integer> ahead, int last) {

    public static DecisionWeeks of(Progress progress) {
        Run run = progress.run();
        SortedSet<Integer> made = run.choices().stream().map(Choice::week).collect(Collectors.toCollection(TreeSet::new));
        Optional<Integer> now = Optional.of(progress.page()).filter(Moment.class::isInstance).map(PlayPage::week);
        SortedSet<Integer> ahead = new TreeSet<>();
        run.scene().ifPresent(scene -> collect(run.scenario(), scene, ahead, new TreeSet<>()));
        now.ifPresent(ahead::remove);
        ahead.removeAll(made);
        return new DecisionWeeks(made, now, ahead, run.scenario().weeks());
    }

    private static void collect(Scenario scenario, Scene scene, SortedSet<Integer> weeks, SortedSet<String> met) {
        if (!met.add(scene.id())) {
            return;
        }
        if (!scene.isInterlude()) {
            weeks.add(scene.week());
        }
        scene.routes().stream().map(Route::to).filter(next -> !next.equals(Route.END))
                .forEach(next -> collect(scenario, scenario.scene(next), weeks, met));
    }
}
