package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.balancingact.app.task.Timetable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What no one catches becomes a notice, on whatever thread it was thrown. */
@ExtendWith(ApplicationExtension.class)
class UnheardFailuresTest {
    @TempDir
    private Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itIsToldOnceInWords(FxRobot robot) {
        for (int time = 0; time < 3; time++) {
            robot.interact(() -> window.context().unheard().uncaughtException(Thread.currentThread(), new StackOverflowError()));
        }
        assertThat(window.context().notices().pending()).singleElement().asString().endsWith(".").doesNotContain("Error");
    }

    @Test
    void workAtSetTimesGoesOnAfterAFailureThatIsHeard() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(2);
        CountDownLatch drawn = new CountDownLatch(1);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            (Platform.isFxApplicationThread() ? drawn : heard).countDown();
        });
        try (Timetable timetable = new Timetable("test")) {
            timetable.every(1, () -> {
                throw new StackOverflowError();
            });
            assertThat(heard.await(1, TimeUnit.MINUTES)).isTrue();
            Platform.runLater(() -> {
                throw new IllegalStateException();
            });
            assertThat(drawn.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }
}
