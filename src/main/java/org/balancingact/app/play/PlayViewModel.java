package org.balancingact.app.play;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.journal.Reflection;
import org.balancingact.play.PageInRun;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage.Asking;
import org.balancingact.play.PlayPage.Ending;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.play.Progress;
import org.balancingact.scenario.Option;

/**
 * A run being played, as the window shows it. What is done goes to {@link Play} in the background, and is shown when it comes back from
 * there; until then no other verb does anything, and where writing fails the page stays and {@link #troubleProperty()} says why.
 */
public final class PlayViewModel {
    private final Play play;
    private final Background background;
    private final Writing writing;
    private final Clock clock;
    private final Consumer<Run> onOver;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Option>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Reflection said;

    /** @param onOver called once the last page before the ending has been read and the outcome is on record */
    public PlayViewModel(Play play, Background background, Clock clock, Consumer<Run> onOver) {
        this.play = play;
        this.background = background;
        this.writing = new Writing(background);
        this.clock = clock;
        this.onOver = onOver;
        this.said = play.progress().said();
        progress.set(play.progress());
    }

    /** How far the run has come; the ending is no page of this screen. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public Progress progress() {
        return progress.get();
    }

    /** The option that is picked and not confirmed yet. */
    public ReadOnlyObjectProperty<Optional<Option>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Whether the record is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.underwayProperty();
    }

    /** Why the record could not be written, until it can. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return writing.troubleProperty();
    }

    /** The page of this screen that is going to be opened next, once what is picked is confirmed or this page has been read. */
    public Optional<PageInRun> ahead() {
        return progress().ahead(picked.get()).filter(next -> !(next.page() instanceof Ending));
    }

    /** Nothing happens where the option is not offered. */
    public void pick(Option option) {
        if (!writing.isUnderway() && progress().page() instanceof Moment moment && moment.offered().contains(option)) {
            picked.set(Optional.of(option));
        }
    }

    /** Makes the picked option the choice. Nothing happens while none is picked. */
    public void confirm() {
        Instant now = clock.instant();
        picked.get().ifPresent(option -> follow(() -> play.choose(option, now)));
    }

    /** The next page; at a decision the picked option is confirmed, and after the last page the run is over. */
    public void goOn() {
        if (progress().page() instanceof Moment) {
            confirm();
        } else {
            follow(play::goOn);
        }
    }

    /** The page before, to be read again. */
    public void turnBack() {
        follow(play::turnBack);
    }

    /** Takes the latest pick back, where that is allowed. */
    public void stepBack() {
        follow(play::takeBack);
    }

    /** What has been said about the latest pick so far. */
    public Reflection said() {
        return said;
    }

    /** Takes note of what is being said about the latest pick; it is kept when its page is left. */
    public void say(Reflection reflection) {
        said = reflection;
    }

    /** Keeps what was said about the latest pick and goes on. */
    public void answer() {
        Reflection now = said;
        follow(() -> play.answer(now));
    }

    /** Keeps what was said so far, where play is being left. */
    public void keepSaid() {
        if (progress().page() instanceof Asking) {
            Reflection now = said;
            background.run(() -> play.say(now)).start();
        }
    }

    /** Writes again what could not be written, and goes on from there. */
    public void tryAgain() {
        writing.tryAgain();
    }

    /** Gives the run free, for another window or for later. */
    public void leave() {
        keepSaid();
        background.run(play::leave).start();
    }

    private void follow(Supplier<Progress> verb) {
        if (!writing.isUnderway() && !play.progress().isOver()) {
            writing.write(verb, this::show);
        }
    }

    private void show(Progress next) {
        if (next.isOver()) {
            leave();
            onOver.accept(next.run());
            return;
        }
        if (next.run() != progress().run()) {
            picked.set(Optional.empty());
            said = Reflection.NONE;
        }
        progress.set(next);
    }
}
