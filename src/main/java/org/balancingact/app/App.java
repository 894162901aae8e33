package org.balancingact.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.nav.Shell;
import org.balancingact.app.style.FocusRing;
import org.balancingact.app.style.Look;
import org.balancingact.app.task.Background;
import org.balancingact.app.task.Timetable;
import org.balancingact.i18n.Language;
import org.balancingact.journal.store.DataFolder;

/** The window. Its parameters are those of {@link WindowArguments}. */
public final class App extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 360;

    private static final long SECONDS_TO_LEAVE = 2;
    private static final long MILLISECONDS_BETWEEN_LETTERS = 500;

    private final Timetable letters = new Timetable("letters");
    private Optional<AppContext> shared = Optional.empty();
    private volatile boolean stopped;

    @Override
    public void start(Stage stage) {
        WindowArguments arguments = WindowArguments.of(getParameters().getRaw()).orElseThrow();
        AppContext context = context(arguments.data().path());
        shared = Optional.of(context);
        context.showFilesBy(file -> getHostServices().showDocument(file.toUri().toString()));
        Thread.setDefaultUncaughtExceptionHandler(context.unheard());
        Journey journey = show(stage, context);
        arguments.file().ifPresent(journey::open);
        context.background().run(() -> Inbox.claim(context.folder())).then(inbox -> inbox.ifPresent(mine -> watch(mine, stage, journey))).start();
        WindowMemory memory = new WindowMemory(stage, context.settings().windowProperty());
        // Some window managers give a new window their own small size, and the one asked for only when asked once it is there.
        Platform.runLater(() -> {
            memory.restore(middle());
            memory.follow();
            stage.getIcons().setAll(ProgramIcon.all());
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ended(context), "closing"));
        WindowProgram.opened();
    }

    /** Opens what file managers hand over from now on, in front of all other windows. */
    private void watch(Inbox inbox, Stage stage, Journey journey) {
        letters.every(MILLISECONDS_BETWEEN_LETTERS, () -> inbox.take().forEach(file -> Platform.runLater(() -> {
            stage.setIconified(false);
            stage.toFront();
            journey.open(file);
        })));
    }

    private static Rectangle2D middle() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Rectangle2D(screen.getMinX() + (screen.getWidth() - width()) / 2, screen.getMinY() + (screen.getHeight() - height()) / 2,
                width(), height());
    }

    private static double width() {
        return Math.min(WIDTH, Screen.getPrimary().getVisualBounds().getWidth());
    }

    private static double height() {
        return Math.min(HEIGHT, Screen.getPrimary().getVisualBounds().getHeight());
    }

    /** What a window on that data folder needs. */
    public static AppContext context(Path folder) {
        return new AppContext(new DataFolder(folder), Clock.systemDefaultZone(), new SecureRandom()::nextLong,
                failed -> Background.thread("background", failed));
    }

    /** Fills and shows the stage. */
    public static void open(Stage stage, AppContext context) {
        show(stage, context);
    }

    private static Journey show(Stage stage, AppContext context) {
        // A toolkit that has found no fonts on the computer can make no scene.
        Look.loadFonts();
        Scene scene = new Scene(new Region(), width(), height());
        // Before the first control is made: that would load the toolkit's own theme, a tenth of the start.
        Look.follow(scene, context.settings().themeProperty(), context.settings().textSizeProperty());
        FocusRing.follow(scene);
        scene.setRoot(new Shell(context.navigator(), context.notices(), context.settings().reducedMotionProperty(),
                context.clock()));
        stage.titleProperty().bind(WindowTitle.of(context.navigator()));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        Keyboard.read(scene, Language.machine());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> toggleFullScreen(stage, event));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, context.settings()::zoom);
        stage.setOnHiding(event -> context.navigator().leave());
        FirstFrame.before(context.background(), scene);
        Journey journey = new Journey(context, new StageDialogs(stage));
        // A screen may have another use for it.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                journey.explainWords();
                event.consume();
            }
        });
        journey.begin();
        stage.show();
        return journey;
    }

    private static void toggleFullScreen(Stage stage, KeyEvent event) {
        if (event.getCode() == KeyCode.F11) {
            stage.setFullScreen(!stage.isFullScreen());
            event.consume();
        }
    }

    /** Told to end from outside: what is being typed is kept first, by the thread that draws; only then is the record closed. */
    private void ended(AppContext context) {
        if (!stopped) {
            CountDownLatch left = new CountDownLatch(1);
            Platform.runLater(() -> {
                context.navigator().leave();
                left.countDown();
            });
            try {
                left.await(SECONDS_TO_LEAVE, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
        context.close();
    }

    @Override
    public void stop() {
        stopped = true;
        letters.close();
        shared.ifPresent(AppContext::close);
    }
}
