package org.balancingact.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.balancingact.app.play.PlayOpening;
import org.balancingact.app.play.PlayPage;
import org.balancingact.app.play.PlayScreen;
import org.balancingact.app.play.PlaySession;
import org.balancingact.app.play.PlayViewModel;
import org.balancingact.app.play.Questions;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;
import org.balancingact.app.task.Background;
import org.balancingact.journal.DataFolder;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalOpening;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * From the confirmed option to its consequence painted, the choice on disk included, beside the switch from one empty scene to
 * another in the same window. Both end with the second frame after the change, when the first has left the renderer. All
 * empty switches come first, because a scene that leaves its window forgets its styles, which no player sees happen.
 */
public final class PageBenchmark {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 100;
    private static final double NANOS = 1e6;

    private final Journal journal;
    private final Background background = Background.thread("record");
    private final ScenarioDocument document = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow();
    private final Stage stage = new Stage();
    private final BorderPane frame = new BorderPane();
    private final Scene scene = new Scene(frame, 1280, 800);
    private final double[] empty = new double[ROUNDS];
    private final double[] consequence = new double[ROUNDS];
    private Optional<PlayViewModel> playing = Optional.empty();
    private int round = -WARM_UP;

    private PageBenchmark(Journal journal) {
        this.journal = journal;
        Look.dress(scene, Theme.LIGHT, 100);
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        // Frames as fast as they can be made: at 60 a second both figures would be whole sixtieths.
        System.setProperty("javafx.animation.fullspeed", "true");
        Path folder = Files.createTempDirectory("balancing-act-bench");
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new PageBenchmark(JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal()).nextEmpty(done));
        done.await();
        System.exit(0);
    }

    private void next(CountDownLatch done) {
        if (round == ROUNDS) {
            print();
            done.countDown();
            return;
        }
        confirm(time -> {
            keep(consequence, time);
            next(done);
        });
    }

    private void nextEmpty(CountDownLatch done) {
        if (round == ROUNDS) {
            round = -WARM_UP;
            stage.setScene(scene);
            next(done);
            return;
        }
        switchEmpty(time -> {
            keep(empty, time);
            nextEmpty(done);
        });
    }

    private void keep(double[] times, double time) {
        if (round >= 0) {
            times[round] = time;
        }
        round++;
    }

    private void switchEmpty(Consumer<Double> then) {
        Scene before = new Scene(new Pane(), 1280, 800);
        stage.setScene(before);
        afterFrames(before, () -> true, ready -> {
            Scene blank = new Scene(new StackPane(), 1280, 800);
            long start = System.nanoTime();
            stage.setScene(blank);
            afterFrames(blank, () -> true, end -> then.accept((end - start) / NANOS));
        });
    }

    private void confirm(Consumer<Double> then) {
        PlayViewModel model = momentShown();
        afterFrames(scene, () -> true, ready -> {
            model.pick(0);
            long start = System.nanoTime();
            model.confirm();
            afterFrames(scene, () -> model.pageProperty().get() instanceof PlayPage.Consequence, end -> {
                while (!(model.pageProperty().get() instanceof PlayPage.Moment) && !model.run().isOver()) {
                    model.goOn();
                }
                then.accept((end - start) / NANOS);
            });
        });
    }

    /** The model of a run that shows a decision: the one being played, or a new one once its story is over. */
    private PlayViewModel momentShown() {
        if (playing.isEmpty() || playing.get().run().isOver()) {
            PlaySession session = new PlayOpening(journal).begin(
                    new NewRun(document, round, Mode.EXPLORE, Optional.empty(), Clock.systemUTC().instant()));
            PlayViewModel model = new PlayViewModel(session, journal, background, Clock.systemUTC(), Questions.NONE, run -> {});
            PlayScreen screen = new PlayScreen(model, new SimpleBooleanProperty(true), () -> {});
            frame.setTop(screen.bar().map(Node.class::cast).orElseThrow());
            frame.setCenter(screen.view());
            screen.shown();
            playing = Optional.of(model);
        }
        return playing.get();
    }

    private void afterFrames(Scene watched, BooleanSupplier changed, Consumer<Long> then) {
        int[] frames = {0};
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            if (changed.getAsBoolean() && ++frames[0] == 2) {
                watched.removePostLayoutPulseListener(listener[0]);
                long end = System.nanoTime();
                Platform.runLater(() -> then.accept(end));
            } else {
                Platform.requestNextPulse();
            }
        };
        watched.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }

    private void print() {
        System.out.printf("%-34s %8s %8s%n", "milliseconds", "p50", "p95");
        line("empty scene switch", empty);
        line("option confirmed to consequence", consequence);
        System.out.printf("%-34s %8.2f %8.2f%n", "ratio", quantile(consequence, 0.5) / quantile(empty, 0.5),
                quantile(consequence, 0.95) / quantile(empty, 0.95));
    }

    private static void line(String name, double[] times) {
        System.out.printf("%-34s %8.2f %8.2f%n", name, quantile(times, 0.5), quantile(times, 0.95));
    }

    private static double quantile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
