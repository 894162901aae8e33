package org.balancingact.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.balancingact.app.App;
import org.balancingact.app.Beforehand;

/**
 * Opens a window, prints milliseconds from the start of the process to the second pulse after it is shown (the first frame
 * has then been painted) and the resident memory in KiB, and ends. Arguments: {@code empty}, or {@code program} and a data
 * folder.
 */
public final class FirstFrame {
    private static final int PAINTED = 2;

    private FirstFrame() {}

    public static void main(String[] arguments) {
        if (arguments[0].equals("empty")) {
            Application.launch(Empty.class, arguments);
        } else {
            Beforehand.load();
            Application.launch(Program.class, arguments);
        }
    }

    /** A window with nothing in it. */
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
            reportWhenPainted();
        }
    }

    /** The program as it opens. */
    public static final class Program extends Application {
        @Override
        public void start(Stage stage) {
            App.open(stage, App.context(Path.of(getParameters().getRaw().get(1))));
            reportWhenPainted();
        }
    }

    private static void reportWhenPainted() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PAINTED) {
                    long started = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
                    System.out.printf(Locale.ROOT, "%d %d%n", System.currentTimeMillis() - started, residentKibibytes());
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }

    private static long residentKibibytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0);
        } catch (IOException notLinux) {
            throw new UncheckedIOException(notLinux);
        }
    }
}
