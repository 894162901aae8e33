package org.balancingact.app;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.control.When;
import org.balancingact.app.debrief.AllRuns;
import org.balancingact.app.debrief.DebriefActions;
import org.balancingact.app.debrief.DebriefScreen;
import org.balancingact.app.debrief.DebriefViewModel;
import org.balancingact.app.ending.EndingScreen;
import org.balancingact.app.ending.Onward;
import org.balancingact.app.export.ExportView;
import org.balancingact.app.export.ExportViewModel;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.play.PlayOpening;
import org.balancingact.app.play.PlayScreen;
import org.balancingact.app.play.PlaySession;
import org.balancingact.app.play.PlayViewModel;
import org.balancingact.app.play.Questions;
import org.balancingact.app.play.StorySoFar;
import org.balancingact.app.settings.Settings;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;

/** From a run in the record to its play, its ending and its debrief. */
final class PlayFlow {
    private final AppContext context;
    private final CompareFlow comparing;
    private final FileDialogs dialogs;
    private final Debriefings debriefings;
    private final SeenSteps seen = new SeenSteps();

    PlayFlow(AppContext context, CompareFlow comparing, FileDialogs dialogs) {
        this.context = context;
        this.comparing = comparing;
        this.dialogs = dialogs;
        this.debriefings = new Debriefings(context::journal, context.background());
    }

    /** On with a run where it was left; a run that is over is debriefed. */
    void play(RunId id) {
        open(() -> opened(id));
    }

    /** To the debrief of a run that is over, and back from there to where one was. */
    void debrief(RunId id) {
        open(() -> opened(id));
    }

    /** To the ending of a run that is over, whether it was read before or not, and back from there to where one was. */
    void readEnding(RunId id) {
        open(() -> ending(KeptRun.of(context.journal(), id)));
    }

    private void open(Supplier<Opened> found) {
        context.background().run(found::get)
                .then(this::show)
                .otherwise(this::tell)
                .start();
    }

    /** The debrief of a finished run is likely to be asked for next. */
    void expectDebrief(RunId id) {
        debriefings.expect(id);
    }

    private Opened opened(RunId id) {
        KeptRun kept = KeptRun.of(context.journal(), id);
        if (kept.record().finish().isPresent()) {
            return context.journal().isEndingOpen(id) ? ending(kept) : new Opened.Over(id);
        }
        return new PlayOpening(context.journal()).resume(id).<Opened>map(Opened.Unfinished::new)
                .orElseGet(() -> new Opened.Elsewhere(kept));
    }

    private Opened ending(KeptRun kept) {
        return new Opened.Ending(kept, endingsSeen(kept.run()));
    }

    /** What was found in the record. */
    private sealed interface Opened {
        record Over(RunId run) implements Opened {}

        /** It is over, and its ending is to be read. */
        record Ending(KeptRun run, int seen) implements Opened {}

        record Unfinished(PlaySession session) implements Opened {}

        /** It is being played in another window. */
        record Elsewhere(KeptRun run) implements Opened {}
    }

    private void show(Opened opened) {
        if (opened instanceof Opened.Unfinished unfinished) {
            show(unfinished.session());
        } else if (opened instanceof Opened.Ending ending) {
            Runnable back = context.navigator()::back;
            context.navigator().open(ending(ending.run().record().id(), ending.run().run(), OptionalInt.of(ending.seen()), back));
        } else if (opened instanceof Opened.Over over) {
            debrief(over.run(), context.navigator()::open, context.navigator()::back);
        } else if (opened instanceof Opened.Elsewhere elsewhere) {
            read(elsewhere.run());
        }
    }

    private void read(KeptRun kept) {
        context.navigator().open(new StorySoFar(kept.run(), () -> {
            context.navigator().back();
            play(kept.record().id());
        }, context.navigator()::back));
    }

    private void show(PlaySession session) {
        PlayViewModel model = new PlayViewModel(session, context.journal(), context.background(), context.clock(), questions(),
                run -> end(session.id(), run));
        context.navigator().open(new PlayScreen(model, context.settings().reducedMotionProperty(), context::openSettings, this::leave));
    }

    private Questions questions() {
        Settings settings = context.settings();
        return new Questions(settings.askOwnTagProperty().get(), settings.askConfidenceProperty().get(),
                settings.askReasonProperty().get());
    }

    private void end(RunId id, Run run) {
        context.background().run(() -> endingsSeen(run))
                .then(seen -> showEnding(id, run, OptionalInt.of(seen)))
                .otherwise(reason -> {
                    tell(reason);
                    showEnding(id, run, OptionalInt.empty());
                })
                .start();
        expectDebrief(id);
    }

    private int endingsSeen(Run run) {
        return context.journal().endingsSeen(run.scenario().id()).size();
    }

    private void showEnding(RunId id, Run run, OptionalInt seen) {
        context.navigator().replace(ending(id, run, seen, this::leave));
    }

    private EndingScreen ending(RunId id, Run run, OptionalInt seen, Runnable away) {
        return new EndingScreen(run, Onward.toDebrief(() -> {
            context.background().run(() -> context.journal().leaveEnding(id)).otherwise(this::tell).start();
            debrief(id, context.navigator()::replace, away);
        }, away, seen));
    }

    private void debrief(RunId id, Consumer<Screen> enter, Runnable close) {
        context.background().run(() -> debriefings.take(id))
                .then(taken -> enter.accept(debrief(taken, close)))
                .otherwise(this::tell)
                .start();
    }

    private DebriefScreen debrief(Debriefings.Taken taken, Runnable close) {
        KeptRun kept = taken.kept();
        DebriefViewModel model = new DebriefViewModel(kept, taken.debrief(), context::journal, context.background(), context.clock(),
                AllRuns.of(kept.document(), context.background(), context.counter(), context.clock()),
                seen.of(kept.record().id()), new Leading(kept.record().id(), close));
        return new DebriefScreen(model, When.of(context.clock()).day(kept.record().started()));
    }

    private void export(RunId run) {
        context.navigator().open(new ExportView(new ExportViewModel(run, context::journal, context.background(), dialogs),
                context.navigator()::back));
    }

    /** What a debrief leads to. */
    private final class Leading implements DebriefActions {
        private final RunId run;
        private final Runnable close;

        Leading(RunId run, Runnable close) {
            this.run = run;
            this.close = close;
        }

        @Override
        public void export() {
            PlayFlow.this.export(run);
        }

        @Override
        public void compare() {
            comparing.pick(run);
        }

        @Override
        public void close() {
            close.run();
        }

        @Override
        public void playOn(Run from) {
            PlayFlow.this.playOn(run, from);
        }

        @Override
        public void tell(String reason) {
            PlayFlow.this.tell(reason);
        }
    }

    /** A branch to try out: from its ending on to both runs side by side; back leads to where it began. */
    private void playOn(RunId id, Run from) {
        Runnable back = context.navigator()::back;
        new TryOut(context).play(from, Messages.of("play").text("branch"), branch -> context.navigator().replace(new EndingScreen(branch,
                Onward.toComparison(() -> comparing.compare(id, branch, from.choices().size()), back))), back);
    }

    private void leave() {
        context.navigator().go(Place.LIBRARY);
    }

    private void tell(String reason) {
        context.notices().tell(reason);
    }
}
