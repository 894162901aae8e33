package org.balancingact.report;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.NextScenario;
import org.balancingact.analysis.Profile;
import org.balancingact.scenario.Scenario;

/**
 * The story to play next, and why that.
 *
 * @param why what was chosen and can be tried there, else what was tried least, else nothing but that it is the shortest
 */
public record NextStory(Scenario scenario, Why why) {

    /** Of the stories that were not counted yet; empty where all were. */
    public static Optional<NextStory> after(Profile profile, Optional<ChosenWish> chosen, List<Scenario> installed) {
        return chosen.filter(ChosenWish::isOpen).map(ChosenWish::wish).flatMap(wish -> forWish(wish, profile, installed))
                .or(() -> NextScenario.after(profile, installed).map(next -> new NextStory(next.scenario(), new Why.Least(next))));
    }

    /** Own words suit every story alike, so that they single none out. */
    private static Optional<NextStory> forWish(PracticeWish wish, Profile profile, List<Scenario> installed) {
        if (wish instanceof PracticeWish.Own) {
            return Optional.empty();
        }
        return NextScenario.most(profile, installed, scenario -> wish.fits(scenario.decisions()))
                .map(scenario -> new NextStory(scenario, new Why.Chosen(wish.fits(scenario.decisions())))).filter(story -> story.why().fits() > 0);
    }

    /** Why a story is suggested. */
    public sealed interface Why {

        /** In so many of its decisions that can be tried for which it is suggested. */
        long fits();

        /** The player's own choice can be tried in it. */
        record Chosen(long fits) implements Why {}

        /** By what the profile counts. */
        record Least(NextScenario next) implements Why {
            @Override
            public long fits() {
                return next.fits();
            }
        }
    }
}
