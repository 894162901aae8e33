package org.balancingact.app;

import java.util.function.Consumer;
import org.balancingact.app.play.PlayScreen;
import org.balancingact.app.play.PlayViewModel;
import org.balancingact.engine.Run;

/** Play that keeps nothing: on from where a run stands, a scene of a scenario or a choice that could have been another. */
record TryOut(AppContext context) {

    /**
     * Opens the play.
     *
     * @param over  takes the run once it has come to its end
     * @param leave called where it is left before
     */
    void play(Run from, Consumer<Run> over, Runnable leave) {
        PlayViewModel model = PlayViewModel.preview(from, context.background(), context.clock(), over);
        context.navigator().open(new PlayScreen(model, context.settings().reducedMotionProperty(), leave));
    }
}
