package org.balancingact.app.room.presenter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.room.projector.Projected;
import org.balancingact.app.room.projector.Projection;
import org.balancingact.app.room.projector.ShownTables;
import org.balancingact.app.task.Background;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RecordedRound;
import org.balancingact.room.RoomState;
import org.balancingact.room.Tables;
import org.balancingact.room.Verb;
import org.balancingact.room.Verb.Plain;

/**
 * A room that is led at the window. What is shown of it is on record; a verb that could not be kept was not done, and can be tried again.
 * What is not on record is forgotten with the window: the countdown, the question on the screen, what was picked to be played.
 */
public final class RoomViewModel {
    private final Leading leading;
    private final NetworkWatch network;
    private final Background background;
    private final Clock clock;
    private final Runnable over;
    private final Verbs verbs;
    private final Projection projection;
    private final UnderWay underWay;
    private final Timing timing;
    private final Telling telling;
    private final ReadOnlyObjectWrapper<RoomState> state;
    private final ReadOnlyObjectWrapper<Optional<String>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper peeking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper asleep = new ReadOnlyIntegerWrapper();
    private Instant ticked;
    private boolean left;

    /**
     * @param network of the phones, if there are any
     * @param teller of the debrief
     * @param screen does on the thread that draws what phones bring about
     * @param over   is told once the room has been closed for good
     */
    public RoomViewModel(Leading leading, NetworkWatch network, Teller teller, Background background, Clock clock, Executor screen, Runnable over) {
        this.leading = leading;
        this.network = network;
        this.background = background;
        this.clock = clock;
        this.over = over;
        this.verbs = new Verbs(leading.room().ballot(), background, this::answered);
        this.underWay = new UnderWay(clock);
        this.ticked = clock.instant();
        this.state = new ReadOnlyObjectWrapper<>(leading.room().ballot().state());
        this.projection = new Projection(playing(Projected.of(state.get(), network.urlProperty().get(), leading.wifi(), leading.rehearsal().isPresent())));
        this.timing = new Timing(projection, state.get());
        this.telling = new Telling(leading.room(), teller, background, projection, verbs::say);
        telling.at(state.get());
        network.urlProperty().subscribe(url -> projection.change(shown -> shown.reachedAt(url)));
        leading.room().ballot().listen(() -> screen.execute(this::refresh));
    }

    private void refresh() {
        RoomState now = leading.room().ballot().state();
        RoomState before = state.get();
        if (left || before.equals(now)) {
            return;
        }
        if (before.step() != now.step() || before.position() != now.position()) {
            picked.set(Optional.empty());
            projection.change(shown -> shown.joining(false));
        }
        if (before.position() != now.position()) {
            projection.change(shown -> shown.asking(Optional.empty()));
        }
        if (before.step() != now.step() || rounds(before) < rounds(now)) {
            timing.begin(now);
        }
        projection.change(shown -> playing(shown.with(now)));
        state.set(now);
        telling.at(now);
    }

    /** With the tables as they are now, where each plays a run of its own. */
    private Projected playing(Projected shown) {
        return tables().map(all -> shown.playing(ShownTables.of(shown.state(), all))).orElse(shown);
    }

    private void answered() {
        refresh();
        if (state.get().isClosed()) {
            over.run();
        }
    }

    /** The number of the round that is on. */
    private static int rounds(RoomState state) {
        return state.round().map(RecordedRound::number).orElse(0);
    }

    /** Is called about once a second while the room is led. */
    public void tick() {
        Instant now = clock.instant();
        Duration gone = Duration.between(ticked, now);
        ticked = now;
        timing.passed(gone);
        leading.rehearsal().ifPresent(rehearsal -> rehearsal.accept(gone));
        network.passed(gone);
        asleep.set(leading.room().asleep());
        if (underWay.passed(state.get(), gone) && network.urlProperty().get().isPresent()) {
            verbs.say(Optional.of(Messages.of("room").text("join.none")));
        }
    }

    public ReadOnlyObjectProperty<RoomState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the room sees. */
    public Projection projection() {
        return projection;
    }

    /** What is asked of the room. */
    Verbs verbs() {
        return verbs;
    }

    /** The option that is to be played instead of the one with most votes. */
    public ReadOnlyObjectProperty<Optional<String>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** What people have left to vote or to talk. */
    Timing timing() {
        return timing;
    }

    /** What is told after the story. */
    Telling telling() {
        return telling;
    }

    /** How long the room has been under way. */
    UnderWay underWay() {
        return underWay;
    }

    /** How many phones have not been heard of for a minute. */
    ReadOnlyIntegerProperty asleepProperty() {
        return asleep.getReadOnlyProperty();
    }

    /** Whether the facilitator looks at the counts before the room does. */
    public ReadOnlyBooleanProperty peekingProperty() {
        return peeking.getReadOnlyProperty();
    }

    public void peek(boolean now) {
        peeking.set(now);
    }

    /** What is led here, and how it was asked for. */
    public Leading leading() {
        return leading;
    }

    /** Where phones come in. */
    NetworkWatch network() {
        return network;
    }

    /** Has phones come in where they find the room now. */
    void move() {
        network.move(verbs::say);
    }

    /** Puts a question on the screen, or takes it away again. */
    public void ask(String question) {
        projection.change(shown -> shown.asking(shown.question().equals(Optional.of(question)) ? Optional.empty() : Optional.of(question)));
    }

    /** Shows late comers how to come in, or the room again. */
    public void toggleJoining() {
        projection.change(shown -> shown.joining(!shown.joining()));
    }

    /** Picks an option to be played, or none again. */
    public void pick(String option) {
        picked.set(picked.get().equals(Optional.of(option)) ? Optional.empty() : Optional.of(option));
    }

    /** What comes next: where an option has been picked, that one is played; else what the last of the buttons does. */
    public void next() {
        if (!projection.turn(1)) {
            List<RoomButtons> all = buttons();
            verbs.take(picked.get().<Verb>map(Verb.Play::new).orElse(all.get(all.size() - 1).verb()));
        }
    }

    /** The page before. */
    void back() {
        if (!projection.turn(-1)) {
            verbs.take(Plain.BACK);
        }
    }

    /** What can be pressed now. */
    List<RoomButtons> buttons() {
        return tables().map(all -> RoomButtons.ofTables(state.get(), all)).orElseGet(() -> RoomButtons.of(state.get(), picked.get()));
    }

    /** The tables, where each plays a run of its own. */
    Optional<Tables> tables() {
        return leading.room().ballot().tables();
    }

    /** Leaves the room as it stands; phones are told that there is no contact until it is opened again. */
    public void leave() {
        if (!left) {
            left = true;
            verbs.close();
            telling.close();
            background.run(leading.room()::close).start();
        }
    }
}
