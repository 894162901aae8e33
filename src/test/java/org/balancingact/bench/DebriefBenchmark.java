package org.balancingact.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.balancingact.app.App;
import org.balancingact.app.AppContext;
import org.balancingact.app.debrief.Step;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.screens.SampleRecord;

/**
 * In the program's own window: from the click that opens a finished run to its debrief painted, from each entry of the step bar to
 * its page, and from another option to the swapped run redrawn; beside the switch from one empty scene to another in the
 * same run of the toolkit. Each debrief is opened anew from the history, runs of both scenarios in turn.
 */
public final class DebriefBenchmark {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 20;
    /** The newest runs of the sample record that are over, of two scenarios. */
    private static final int RUNS = 2;

    private final Times times = new Times();
    private final AppContext context;
    private Stage stage;
    private Scene scene;

    private DebriefBenchmark(AppContext context) {
        this.context = context;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataFolder folder = new DataFolder(Files.createTempDirectory("balancing-act-bench"));
        SampleRecord.fill(folder);
        askedAlready(folder);
        Painting.start();
        new DebriefBenchmark(App.context(folder.path())).measure();
    }

    /** Debriefs of runs whose players have been asked before begin with the overview. */
    private static void askedAlready(DataFolder folder) {
        try (Journal journal = JournalOpening.of(folder, Clock.systemUTC()).journal()) {
            for (RunSummary run : journal.runs(0, 100)) {
                journal.impression(run.id(), FirstImpression.SKIPPED);
            }
        }
    }

    private void measure() {
        stage = Painting.onScreen(Stage::new);
        Painting.onScreen(() -> {
            context.settings().reducedMotionProperty().set(true);
            App.open(stage, context);
            return stage;
        });
        scene = stage.getScene();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            keep(round, "empty scene switch", Painting.emptySwitch(stage));
        }
        Painting.time(scene, () -> stage.setScene(scene), () -> true);
        Painting.time(scene, () -> context.navigator().go(Place.HISTORY), () -> !runs().getItems().isEmpty());
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            walk(round);
        }
        times.print();
        Painting.end(stage);
    }

    private void walk(int round) {
        awaitBackground();
        Painting.time(scene, () -> select(Math.floorMod(round, RUNS)), () -> true);
        awaitBackground();
        Screen history = context.navigator().currentProperty().get().orElseThrow();
        keep(round, "debrief opened", Painting.time(scene, press("#open-run"), () -> !isShown(history)));
        read();
        for (Step step : EnumSet.complementOf(EnumSet.of(Step.VOTES))) {
            if (step.isBehind()) {
                Painting.time(scene, press("#step-" + step.page().id()), () -> true);
            }
            if (step != Step.OVERVIEW) {
                keep(round, "step " + step.id(), Painting.time(scene, press((step.isBehind() ? "#open-" : "#step-") + step.id()), () -> true));
            }
            if (step == Step.WHAT_IF) {
                keep(round, "what if: another decision", Painting.time(scene, press("#what-if-3"), () -> true));
                keep(round, "what if: another option", Painting.time(scene, press("#what-if #way-1"), () -> true));
            }
        }
        keep(round, "back to the overview", Painting.time(scene, press("#step-overview"), () -> true));
        keep(round, "back to the history", Painting.time(scene, press("#close-debrief"), () -> isShown(history)));
    }

    private void select(int finished) {
        RunSummary run = runs().getItems().filtered(RunSummary::finished).get(finished);
        runs().getSelectionModel().clearAndSelect(runs().getItems().indexOf(run));
    }

    /** Whoever reads the first page gives the others time to be made. */
    private void read() {
        Painting.time(scene, () -> { }, () -> find("#what-if") != null);
    }

    /** The history reads its runs anew each time it is shown, and the run that is selected before it is opened. */
    private void awaitBackground() {
        CompletableFuture<Boolean> idle = new CompletableFuture<>();
        context.background().run(() -> { }).then(idle::complete).start();
        idle.join();
    }

    private boolean isShown(Screen screen) {
        return context.navigator().currentProperty().get().equals(Optional.of(screen));
    }

    private void keep(int round, String name, Painting.Time time) {
        if (round >= 0) {
            times.keep(name, time);
        }
    }

    /** Looks the button up beforehand: a person has it under the pointer. */
    private Runnable press(String button) {
        ButtonBase found = (ButtonBase) Painting.onScreen(() -> find(button));
        return found::fire;
    }

    private Node find(String selector) {
        return scene.getRoot().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private ListView<RunSummary> runs() {
        return (ListView<RunSummary>) find("#runs");
    }
}
