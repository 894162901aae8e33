package org.balancingact.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Times changes of a window until they are painted: until the second frame after the change, when the first has left the
 * renderer. Called from outside the thread that draws.
 */
final class Painting {
    private static final int FRAMES = 2;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Painting() {}

    /** Closes the window, so that nothing is being painted any more, and ends the program. */
    static void end(Stage stage) {
        onScreen(() -> {
            stage.close();
            return stage;
        });
        System.exit(0);
    }

    /**
     * How long a change took, in milliseconds.
     *
     * @param work processor time of all threads of the program together, which a busy machine changes less
     */
    record Time(double passed, double work) {}

    /** Starts the toolkit with frames as fast as they can be made: at 60 a second all times would be whole sixtieths. */
    static void start() throws InterruptedException {
        System.setProperty("javafx.animation.fullspeed", "true");
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
    }

    /**
     * The time from the beginning of a change to its painted frame.
     *
     * @param shown whether the change has come, where it does so later, from another thread
     */
    static Time time(Scene scene, Runnable change, BooleanSupplier shown) {
        CompletableFuture<Time> time = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                double worked = worked();
                long start = System.nanoTime();
                change.run();
                new Frames(scene, shown, () -> {
                    double passed = (System.nanoTime() - start) / NANOS;
                    time.complete(new Time(passed, worked() - worked));
                }).await();
            } catch (RuntimeException failure) {
                time.completeExceptionally(failure);
            }
        });
        return time.join();
    }

    /** Milliseconds of processor time that the program's threads have had so far. */
    private static double worked() {
        return Arrays.stream(THREADS.getAllThreadIds()).map(THREADS::getThreadCpuTime).filter(time -> time > 0).sum() / NANOS;
    }

    /** Does something on the thread that draws and waits for what it gives. */
    static <T> T onScreen(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /** The switch from one empty scene to another: what the toolkit itself needs. */
    static Time emptySwitch(Stage stage) {
        Scene before = onScreen(() -> new Scene(new Pane(), 1280, 800));
        time(before, () -> stage.setScene(before), () -> true);
        Scene blank = onScreen(() -> new Scene(new StackPane(), 1280, 800));
        return time(blank, () -> stage.setScene(blank), () -> true);
    }

    /** Counts the frames of a scene from when the change has come. */
    private static final class Frames {
        private final Scene scene;
        private final BooleanSupplier shown;
        private final Runnable then;
        private final Runnable onFrame = this::frame;
        private int frames;

        Frames(Scene scene, BooleanSupplier shown, Runnable then) {
            this.scene = scene;
            this.shown = shown;
            this.then = then;
        }

        void await() {
            scene.addPostLayoutPulseListener(onFrame);
            Platform.requestNextPulse();
        }

        private void frame() {
            if (shown.getAsBoolean() && ++frames == FRAMES) {
                scene.removePostLayoutPulseListener(onFrame);
                then.run();
            } else {
                Platform.requestNextPulse();
            }
        }
    }
}
