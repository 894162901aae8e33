package org.balancingact.app;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.control.When;
import org.balancingact.app.debrief.AllRuns;
import org.balancingact.app.debrief.BigScreen;
import org.balancingact.app.debrief.DebriefActions;
import org.balancingact.app.debrief.DebriefScreen;
import org.balancingact.app.debrief.DebriefViewModel;
import org.balancingact.app.debrief.Step;
import org.balancingact.app.ending.EndingScreen;
import org.balancingact.app.ending.Onward;
import org.balancingact.app.export.ExportView;
import org.balancingact.app.export.ExportViewModel;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.play.PlayScreen;
import org.balancingact.app.play.PlayViewModel;
import org.balancingact.app.play.StorySoFar;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.play.Opened;
import org.balancingact.report.Debrief;
import org.balancingact.report.Suggestion;

/** From a run in the record to its play, its ending and its debrief. */
final class PlayFlow {
    private final AppContext context;
    private final CompareFlow comparing;
    private final LearnFlow learning;
    private final FileDialogs dialogs;
    private final Consumer<String> brief;
    private final Debriefings debriefings;
    /** Which pages of which debriefs were opened since the program was started. */
    private final Map<RunId, Set<Step>> seen = new HashMap<>();

    /** @param brief leads to the briefing of a scenario that comes with the program */
    PlayFlow(AppContext context, CompareFlow comparing, LearnFlow learning, FileDialogs dialogs, Consumer<String> brief) {
        this.context = context;
        this.comparing = comparing;
        this.learning = learning;
        this.dialogs = dialogs;
        this.brief = brief;
        this.debriefings = new Debriefings(context::journal, context.background());
    }

    /** On with a run where it was left: with its story, its ending or its debrief, and back from these two to where one was. */
    void open(RunId id) {
        context.background().run(() -> {
            learning.course();
            return Opened.of(context.journal(), id);
        }).then(this::show).otherwise(this::tell).start();
    }

    /** To the ending of a run that is over, whether it was read before or not, and back from there to where one was. */
    void readEnding(RunId id) {
        context.background().run(() -> Opened.of(context.journal(), id)).then(opened -> {
            if (opened instanceof Opened.Debrief read) {
                readEnding(id, read.kept().run(), context.navigator()::open, context.navigator()::back, Onward::readAgain);
            } else {
                show(opened);
            }
        }).otherwise(this::tell).start();
    }

    /** What an ending leads to: its debrief, or away. */
    private interface Ways {
        Onward of(Runnable debrief, Runnable away, OptionalInt endingsSeen);
    }

    /** The debrief of a finished run is likely to be asked for next. */
    void expectDebrief(RunId id) {
        debriefings.expect(id);
    }

    private void show(Opened opened) {
        Runnable back = context.navigator()::back;
        if (opened instanceof Opened.Story story) {
            play(story);
        } else if (opened instanceof Opened.Elsewhere elsewhere) {
            read(elsewhere.kept());
        } else if (opened instanceof Opened.Ending ending) {
            readEnding(ending.kept().record().id(), ending.kept().run(),
                    screen -> context.navigator().open(ending.reached() ? screen.atEnding() : screen), back, Onward::toDebrief);
        } else if (opened instanceof Opened.Debrief over) {
            debrief(over.kept().record().id(), context.navigator()::open, back);
        }
    }

    private void read(KeptRun kept) {
        context.navigator().open(new StorySoFar(kept.run(), () -> {
            context.navigator().back();
            open(kept.record().id());
        }, context.navigator()::back));
    }

    private void play(Opened.Story story) {
        RunId id = story.kept().record().id();
        PlayViewModel model = new PlayViewModel(story.play(context.clock(), context.settings().asked()), context.background(), context.clock(), run -> {
            readEnding(id, run, context.navigator()::replace, this::leave, Onward::toDebrief);
            expectDebrief(id);
        });
        context.navigator().open(new PlayScreen(model, learning.meanings(), context.settings().reducedMotionProperty(), context::openSettings, this::leave));
    }

    /** @param away leads from the ending to where its reader was before */
    private void readEnding(RunId id, Run run, Consumer<EndingScreen> enter, Runnable away, Ways ways) {
        context.background().run(() -> context.journal().endingsSeen(run.scenario().id()).size())
                .then(seen -> enter.accept(ending(id, run, OptionalInt.of(seen), away, ways)))
                .otherwise(reason -> {
                    tell(reason);
                    enter.accept(ending(id, run, OptionalInt.empty(), away, ways));
                })
                .start();
    }

    private EndingScreen ending(RunId id, Run run, OptionalInt seen, Runnable away, Ways ways) {
        return new EndingScreen(run, ways.of(() -> {
            context.background().run(() -> context.journal().leaveEnding(id)).otherwise(this::tell).start();
            debrief(id, context.navigator()::replace, away);
        }, away, seen), context.settings().reducedMotionProperty())
                .telling(() -> context.background().run(() -> context.journal().reachEnding(id)).otherwise(this::tell).start());
    }

    private void debrief(RunId id, Consumer<Screen> enter, Runnable close) {
        context.background().run(() -> {
            learning.course();
            return debriefings.take(id);
        }).then(taken -> enter.accept(debrief(taken, close)))
                .otherwise(this::tell)
                .start();
    }

    private DebriefScreen debrief(Debriefings.Taken taken, Runnable close) {
        KeptRun kept = taken.kept();
        DebriefViewModel model = new DebriefViewModel(kept, taken.debrief(), context::journal, context.background(), context.clock(),
                AllRuns.of(kept.document(), context.background(), context.counter(), context.clock()), learning.course(),
                seen.computeIfAbsent(kept.record().id(), unseen -> EnumSet.noneOf(Step.class)), new Leading(kept.record().id(), close));
        taken.page().ifPresent(model::takeUp);
        return new DebriefScreen(model, When.of(context.clock()).day(kept.record().started()), context.settings().reducedMotionProperty());
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
        public void readEnding() {
            PlayFlow.this.readEnding(run);
        }

        @Override
        public void read(Course course, Unit unit) {
            learning.read(course, unit);
        }

        @Override
        public void suggest(Consumer<Suggestion> then) {
            context.background().run(() -> Suggestion.of(context.journal(), run, Installed.scenarios())).then(then).otherwise(this::tell).start();
        }

        @Override
        public void showBig(Debrief debrief) {
            context.navigator().open(new BigScreen(debrief, context.navigator()::back));
        }

        @Override
        public void brief(String scenarioId) {
            close.run();
            brief.accept(scenarioId);
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
        new TryOut(context, learning).play(from, Messages.of("play").text("branch"), branch -> context.navigator().replace(new EndingScreen(branch,
                Onward.toComparison(() -> comparing.compare(id, branch, from.choices().size()), back),
                context.settings().reducedMotionProperty())), back);
    }

    private void leave() {
        context.navigator().go(Place.LIBRARY);
    }

    private void tell(String reason) {
        context.notices().tell(reason);
    }
}
