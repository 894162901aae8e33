package org.balancingact.app.briefing;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.balancingact.app.task.Background;
import org.balancingact.engine.StoryLength;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RunId;
import org.balancingact.report.PracticeWish;
import org.balancingact.report.PracticeWishes;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;

/** A scenario before its first scene: how it is to be played, and by whom. */
public final class BriefingViewModel {
    private final ScenarioDocument document;
    private final Supplier<Journal> journal;
    private final Background background;
    private final Clock clock;
    private final LongSupplier seeds;
    private final Consumer<RunId> begun;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.LEARN);
    private final ObjectProperty<Optional<String>> promise = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty alias = new SimpleStringProperty("");
    private final BooleanProperty beginning = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<PracticeWish>> wish = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param seeds decide the order in which options are shown
     * @param begun takes a run that has just been recorded
     */
    public BriefingViewModel(ScenarioDocument document, Supplier<Journal> journal, Background background, Clock clock,
                             LongSupplier seeds, Consumer<RunId> begun) {
        this.document = document;
        this.journal = journal;
        this.background = background;
        this.clock = clock;
        this.seeds = seeds;
        this.begun = begun;
    }

    public Scenario scenario() {
        return document.scenario();
    }

    public StoryLength length() {
        return StoryLength.of(document.scenario());
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** What the player promises, by the id of the choice; nothing unless it is chosen. */
    public ObjectProperty<Optional<String>> promiseProperty() {
        return promise;
    }

    /** What the player wants to be called; blank is nothing. */
    public StringProperty aliasProperty() {
        return alias;
    }

    /** What to try this time; empty until the record was asked, and where there is nothing to go by. */
    public ReadOnlyObjectProperty<Optional<PracticeWish>> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** Asks the record what to try. Without an answer the briefing is whole all the same. */
    public void refresh() {
        background.run(() -> PracticeWishes.ofLatest(journal.get()).flatMap(PracticeWishes::next)).then(wish::set).otherwise(failure -> { }).start();
    }

    /** True from the button to the first scene. */
    public ReadOnlyBooleanProperty beginningProperty() {
        return beginning;
    }

    /** Why the run could not begin. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Records a new run and goes into it; once, however often the button is pressed. */
    public void begin() {
        if (beginning.get()) {
            return;
        }
        trouble.set(Optional.empty());
        NewRun run = new NewRun(document, seeds.getAsLong(), mode.get(), Optional.of(alias.get()), clock.instant(), promise.get());
        beginning.set(true);
        background.run(() -> journal.get().begin(run)).ended(() -> beginning.set(false)).then(begun)
                .otherwise(reason -> trouble.set(Optional.of(reason))).start();
    }
}
