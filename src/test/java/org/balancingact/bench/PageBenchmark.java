package org.balancingact.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.play.PlayScreen;
import org.balancingact.app.play.PlayViewModel;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.learn.Course;
import org.balancingact.play.Opened;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * From the confirmed option to its consequence painted, the choice on disk included, beside the switch from one empty scene to
 * another in the same window. The option is confirmed half a second after it was picked, sooner than people do. All empty switches come first, because a scene that leaves its window forgets its styles, which
 * no player sees happen.
 */
public final class PageBenchmark {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 100;
    private static final Duration FROM_PICK_TO_CONFIRMATION = Duration.ofMillis(500);

    private final Times times = new Times();
    private final Journal journal;
    private final Background background = Background.thread("record", Throwable::printStackTrace);
    private final ScenarioDocument document = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow();
    private final BorderPane frame = new BorderPane();
    private Optional<PlayViewModel> playing = Optional.empty();

    private PageBenchmark(Journal journal) {
        this.journal = journal;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Painting.start();
        new PageBenchmark(JournalOpening.of(new DataFolder(Files.createTempDirectory("balancing-act-bench")), Clock.systemUTC()).journal())
                .measure();
    }

    private void measure() {
        Stage stage = Painting.onScreen(PageBenchmark::window);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            keep(round, "empty scene switch", Painting.emptySwitch(stage));
        }
        Scene scene = Painting.onScreen(() -> new Scene(frame, 1280, 800));
        Painting.time(scene, () -> {
            Look.dress(scene, Theme.LIGHT, Look.ROOT_SIZE);
            stage.setScene(scene);
        }, () -> true);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            keep(round, "option confirmed to consequence", confirm(scene, round));
        }
        times.print();
        Painting.end(stage);
    }

    private static Stage window() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(), 1280, 800));
        stage.show();
        return stage;
    }

    private void keep(int round, String name, Painting.Time time) {
        if (round >= 0) {
            times.keep(name, time);
        }
    }

    private Painting.Time confirm(Scene scene, int round) {
        playing.ifPresent(model -> readOn(scene, model));
        Painting.time(scene, () -> showMoment(round), () -> true);
        PlayViewModel model = playing.orElseThrow();
        Painting.time(scene, () -> model.pick(((PlayPage.Moment) model.progress().page()).offered().get(0)), () -> true);
        LockSupport.parkNanos(FROM_PICK_TO_CONFIRMATION.toNanos());
        return Painting.time(scene, model::confirm, () -> model.progress().page() instanceof PlayPage.Consequence);
    }

    /** Shows the next decision of the run that is being played, or a new run once its story is over. */
    private void showMoment(int round) {
        if (playing.isEmpty() || playing.get().progress().run().isOver()) {
            Clock clock = Clock.systemUTC();
            RunId id = journal.begin(new NewRun(document, round, Mode.EXPLORE, Optional.empty(), clock.instant()));
            Play play = ((Opened.Story) Opened.of(journal, id)).play(clock, Set.of());
            PlayViewModel model = new PlayViewModel(play, background, clock, run -> {});
            PlayScreen screen = new PlayScreen(model, new Meanings(Course.shipped(), unit -> { }), new SimpleBooleanProperty(true), () -> {}, () -> {});
            frame.setTop(screen.bar().map(Node.class::cast).orElseThrow());
            frame.setCenter(screen.view());
            screen.shown();
            playing = Optional.of(model);
        }
    }

    /** Page by page: which one is open is on disk before it is shown. */
    private static void readOn(Scene scene, PlayViewModel model) {
        while (!(model.progress().page() instanceof PlayPage.Moment) && !model.progress().run().isOver()) {
            PlayPage read = model.progress().page();
            Painting.time(scene, model::goOn, () -> model.progress().page() != read);
        }
    }
}
