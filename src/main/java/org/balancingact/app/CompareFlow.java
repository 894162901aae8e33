package org.balancingact.app;

import java.util.List;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.app.cohort.CohortView;
import org.balancingact.app.compare.CompareView;
import org.balancingact.app.compare.PickerActions;
import org.balancingact.app.compare.PickerView;
import org.balancingact.app.compare.PickerViewModel;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.control.FileSaving;
import org.balancingact.app.control.When;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Told;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.report.ComparedRun;
import org.balancingact.report.ComparedRuns;
import org.balancingact.report.MetEndings;
import org.balancingact.report.words.ComparisonWords;
import org.balancingact.report.words.RunNames;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.kept.KeptGoldenRuns;

/** From a run to another one beside it, or to several together. Nothing is shown of a run whose player has not been asked for a first impression. */
final class CompareFlow {
    private final Messages messages = Messages.of("compare");
    private final AppContext context;
    private final FileDialogs dialogs;

    CompareFlow(AppContext context, FileDialogs dialogs) {
        this.context = context;
        this.dialogs = dialogs;
    }

    /** To the choice of a run to compare this one with. */
    void pick(RunId run) {
        context.background().run(() -> {
            KeptRun kept = revealed(run);
            RunRecord record = kept.record();
            return new Picking(kept, KeptGoldenRuns.of(kept.document()),
                    MetEndings.of(context.journal(), record.scenarioId(), record.finish().orElseThrow().ending()));
        }).then(this::show).otherwise(this::tell).start();
    }

    /** To two runs on record side by side. */
    void compare(RunId first, RunId second) {
        context.background().run(() -> together(compared(revealed(first)), compared(revealed(second))))
                .then(this::show).otherwise(this::tell).start();
    }

    /**
     * To a run on record and a branch that leaves it, in place of the branch's ending.
     *
     * @param parting number of the decision at which the branch leaves
     */
    void compare(RunId run, Run branch, int parting) {
        context.background().run(() -> {
            KeptRun kept = KeptRun.of(context.journal(), run);
            return together(compared(kept), ComparedRun.of(branch, kept.document(), RunNames.branch(parting)));
        }).then(runs -> context.navigator().replace(view(runs))).otherwise(this::tell).start();
    }

    /** To several runs on record told together, without their names. */
    void tellTogether(List<RunId> runs) {
        context.background().run(() -> cohort(runs.stream().map(run -> compared(revealed(run))).toList())).then(this::show).otherwise(this::tell).start();
    }

    /** To several runs that have been told together. */
    void show(Cohort cohort) {
        context.navigator().open(new CohortView(cohort, new FileSaving(dialogs, context.background()), context.navigator()::back));
    }

    private static Cohort cohort(List<ComparedRun> runs) {
        runs.forEach(run -> mustBeComparable(runs.get(0), run));
        return Cohort.of(runs.stream().map(ComparedRun::counted).toList());
    }

    private KeptRun revealed(RunId run) {
        KeptRun kept = KeptRun.of(context.journal(), run);
        if (!kept.record().isRevealed()) {
            throw new Refused(messages.text("unrevealed", compared(kept).name()));
        }
        return kept;
    }

    private ComparedRun compared(KeptRun kept) {
        return ComparedRun.of(kept, RunNames.own(When.of(context.clock()).momentFirst(kept.record().started()), kept.record()));
    }

    private static ComparedRuns together(ComparedRun first, ComparedRun second) {
        mustBeComparable(first, second);
        return ComparedRuns.of(first, second);
    }

    private static void mustBeComparable(ComparedRun first, ComparedRun second) {
        if (!Comparison.areComparable(first.counted(), second.counted())) {
            throw new Refused(ComparisonWords.different(first, second));
        }
    }

    private void show(Picking picking) {
        PickerViewModel model = new PickerViewModel(picking.run.record(), picking.golden, picking.met, context::journal,
                context.background(), picking);
        context.navigator().open(new PickerView(model, context.clock()));
    }

    private void show(ComparedRuns runs) {
        context.navigator().open(view(runs));
    }

    private CompareView view(ComparedRuns runs) {
        return new CompareView(runs, context.navigator()::back);
    }

    private void tell(String reason) {
        context.notices().tell(reason);
    }

    /** Why two runs are not compared. */
    private static final class Refused extends RuntimeException implements Told {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    /** A run for which another one is being picked. */
    private final class Picking implements PickerActions {
        private final KeptRun run;
        private final KeptGoldenRuns golden;
        private final MetEndings met;

        Picking(KeptRun run, KeptGoldenRuns golden, MetEndings met) {
            this.run = run;
            this.golden = golden;
            this.met = met;
        }

        @Override
        public void compare(RunId other) {
            CompareFlow.this.compare(run.record().id(), other);
        }

        @Override
        public void compare(Playthrough other) {
            context.background().run(() -> together(compared(run),
                            ComparedRun.golden(golden, other, RunNames.golden(other, golden.document().scenario()))))
                    .then(CompareFlow.this::show).otherwise(this::tell).start();
        }

        @Override
        public void close() {
            context.navigator().back();
        }

        @Override
        public void tell(String reason) {
            CompareFlow.this.tell(reason);
        }
    }
}
