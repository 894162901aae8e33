package org.balancingact.app;

import java.util.function.Consumer;
import org.balancingact.app.play.PlayScreen;
import org.balancingact.app.play.PlayViewModel;
import org.balancingact.engine.Run;
import org.balancingact.play.Play;

/** Play that keeps nothing: on from where a run stands, a scene of a scenario or a choice that could have been another. */
record TryOut(AppContext context, LearnFlow learning) {

    /**
     * Opens the play.
     *
     * @param notice says while it lasts what this is
     * @param over   takes the run once it has come to its end
     * @param leave  called where it is left before
     */
    void play(Run from, String notice, Consumer<Run> over, Runnable leave) {
        context.notices().tell(notice);
        PlayViewModel model = new PlayViewModel(Play.tryOut(from, context.clock()), context.background(), context.clock(), run -> {
            context.notices().dismiss(notice);
            over.accept(run);
        });
        context.background().run(learning::meanings).then(meanings -> context.navigator().open(new PlayScreen(model, meanings,
                context.settings().reducedMotionProperty(), context::openSettings, () -> {
            context.notices().dismiss(notice);
            leave.run();
        }))).start();
    }
}
