package org.balancingact.app.room.presenter;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.room.projector.ProjectorView;
import org.balancingact.app.room.projector.ProjectorWindow;
import org.balancingact.app.room.projector.Screens;
import org.balancingact.app.style.Styles;
import org.balancingact.app.style.Theme;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.scenario.Scenario;

/**
 * A room in the main window. With a second screen the facilitator leads it from here, and the room looks there; with one, all look at this
 * window, and the facilitator's view comes and goes with a key.
 */
public final class RoomScreen extends BorderPane implements Screen {
    private static final Messages MESSAGES = Messages.of("room");
    private static final Duration TICK = Duration.seconds(1);

    private final RoomViewModel model;
    private final String scenario;
    private final PresenterView presenter;
    private final ProjectorView shared;
    private final BigScreen screen;
    private final RoomKeys keys;
    private final StoryBar bar;
    private final Timeline ticks;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private Optional<Help> help = Optional.empty();
    private boolean notes;

    /**
     * @param endings counts those that can still come
     * @param theme   of the program
     * @param notices what the facilitator must know, whatever is in front
     * @param leave   leads away; the room stays as it is
     */
    public RoomScreen(RoomViewModel model, StillToCome endings, Screens screens, Theme theme, Consumer<String> notices, Runnable leave) {
        this.model = model;
        Scenario played = model.stateProperty().get().run().scenario();
        this.scenario = played.title();
        this.presenter = new PresenterView(model, new PlanBar(model), endings);
        this.shared = new ProjectorView(model.projection());
        this.keys = new RoomKeys(model, new Windows());
        this.screen = new BigScreen(screens, gone -> new ProjectorWindow(new ProjectorView(model.projection()), scenario, theme,
                this::pressedOnTheScreen, gone), notices);
        this.bar = bar(played, leave);
        this.ticks = new Timeline(new KeyFrame(TICK, tick -> model.tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        setId("room");
        screen.apartProperty().subscribe(this::show);
    }

    private StoryBar bar(Scenario played, Runnable leave) {
        Label address = Styles.on(new Label(), Styles.STRONG);
        address.setMinWidth(USE_PREF_SIZE);
        model.network().urlProperty().subscribe(url -> {
            address.setText(url.orElse(""));
            address.setManaged(url.isPresent());
        });
        Button notesButton = Buttons.small("room-notes", Buttons.text(MESSAGES.text("bar.notes"), this::toggleNotes));
        notesButton.managedProperty().bind(screen.apartProperty().not());
        Button keysButton = Buttons.small("room-keys", Buttons.text(MESSAGES.text("bar.keys"), () -> toggle(Help.KEYS)));
        Button away = Buttons.small("leave-room", Buttons.text(MESSAGES.text("bar.leave"), leave));
        String quiet = model.leading().rehearsal().isPresent() ? MESSAGES.text("rehearsal.kept") : MESSAGES.text("bar.quiet",
                model.leading().minutes());
        return new StoryBar(StoryBar.title(scenario), quiet, address, notesButton, keysButton, away).on(LeftOpen.palette(played));
    }

    private void show() {
        boolean leading = screen.apartProperty().get() || notes;
        Region wanted = help.<Region>map(what -> what.page(model, () -> toggle(what))).orElse(leading ? presenter : shared);
        if (getCenter() != wanted) {
            setCenter(wanted);
            focus();
        }
    }

    /** Away from the bar, where keys that lead on would press its buttons. */
    private void focus() {
        if (getScene() != null) {
            applyCss();
            if (getCenter() == presenter) {
                presenter.focus();
            } else {
                requestFocus();
            }
        }
    }

    private void toggleNotes() {
        notes = !notes;
        help = Optional.empty();
        show();
    }

    private void toggle(Help what) {
        help = help.filter(what::equals).isPresent() ? Optional.empty() : Optional.of(what);
        show();
    }

    private void pressedOnTheScreen(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            down.remove(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && keys.take(event, !down.add(event.getCode()))) {
            event.consume();
        }
    }

    /** What the keys do to what is seen. */
    private final class Windows implements RoomKeys.Looks {
        @Override
        public void toggleNotes() {
            RoomScreen.this.toggleNotes();
        }

        @Override
        public void swapScreens() {
            screen.swap();
        }

        @Override
        public void toggleWindow() {
            screen.toggleWindow();
        }

        @Override
        public void showScreen() {
            if (!screen.apartProperty().get()) {
                screen.show();
            }
        }

        @Override
        public void help(Help what) {
            toggle(what);
        }

        @Override
        public boolean back() {
            boolean there = help.isPresent();
            help = Optional.empty();
            show();
            return there;
        }
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(scenario);
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void shown() {
        screen.begin(getScene().getWindow());
        ticks.play();
        show();
        focus();
    }

    @Override
    public void hidden() {
        ticks.stop();
        screen.end();
        model.leave();
    }

    @Override
    public boolean keyed(KeyEvent event, boolean held) {
        return keys.take(event, held);
    }

    /** Clickers send Escape. */
    @Override
    public boolean escaped() {
        return true;
    }
}
