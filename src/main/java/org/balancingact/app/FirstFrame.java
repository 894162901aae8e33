package org.balancingact.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.balancingact.app.task.Background;

/** Holds background work back until the window has been painted once, so that the record is not opened before. */
final class FirstFrame {
    /** The second pulse begins when the frame of the first has left for the renderer. */
    private static final int PULSES = 2;
    private static final long LONGEST_SECONDS = 3;

    private final Scene scene;
    private final CountDownLatch pulses = new CountDownLatch(PULSES);
    private final Runnable onPulse = this::pulse;

    private FirstFrame(Scene scene) {
        this.scene = scene;
    }

    /** The work given to the background from now on waits for the scene's first frame. */
    static void before(Background background, Scene scene) {
        FirstFrame frame = new FirstFrame(scene);
        scene.addPostLayoutPulseListener(frame.onPulse);
        background.run(frame::await).start();
    }

    private void pulse() {
        pulses.countDown();
        if (pulses.getCount() == 0) {
            scene.removePostLayoutPulseListener(onPulse);
        } else {
            Platform.requestNextPulse();
        }
    }

    private void await() {
        if (Platform.isFxApplicationThread()) {
            return; // It is this thread that paints: to wait here would hold the frame back.
        }
        try {
            pulses.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
