package org.balancingact.app.room;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Scrolling;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.room.RoomState;
import org.balancingact.room.Verb.Plain;

/**
 * A room in one window, which everybody sees: the page of the room, below it what is done next. The facilitator's notes stand beside it
 * while they are asked for. A clicker leads through the whole evening.
 */
public final class RoomScreen extends BorderPane implements Screen {
    private static final Messages MESSAGES = Messages.of("room");

    private final RoomViewModel model;
    private final Contents page = new Contents();
    private final RoomNotes notes = new RoomNotes();
    private final BorderPane foot = new BorderPane();
    private final Node bar;
    private final String scenario;
    private RoomStep before = RoomStep.LOBBY;

    /** @param leave leads away; the room stays as it is */
    public RoomScreen(RoomViewModel model, Runnable leave) {
        this.model = model;
        this.scenario = model.stateProperty().get().run().scenario().title();
        setId("room");
        Button notesButton = Buttons.small("room-notes", Buttons.text(MESSAGES.text("bar.notes"), model::toggleNotes));
        Button away = Buttons.small("leave-room", Buttons.text(MESSAGES.text("bar.leave"), leave));
        Label address = Styles.on(new Label(model.url().orElse("")), Styles.STRONG);
        bar = new StoryBar(StoryBar.title(scenario), MESSAGES.text("bar.quiet"), address, notesButton, away)
                .on(LeftOpen.palette(model.stateProperty().get().run().scenario()));
        setCenter(page);
        setBottom(foot);
        model.stateProperty().subscribe(this::show);
        model.saidProperty().subscribe(said -> showFoot(model.stateProperty().get()));
        model.notesShownProperty().subscribe(shown -> setRight(shown ? notes : null));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    }

    /** What everybody sees. */
    private static final class Contents extends Page {
        void show(List<Node> nodes, boolean turned) {
            setSections(Styles.on(new VBox(nodes.toArray(Node[]::new)), "room-page"));
            if (turned) {
                setVvalue(0);
            }
        }
    }

    private void show(RoomState state) {
        Optional<String> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
        page.show(RoomPage.of(state, model.url(), model::take), state.step() != before);
        before = state.step();
        // What counts hands is made anew with each of them, and keeps the focus.
        focused.map(id -> page.lookup("#" + id)).ifPresent(Node::requestFocus);
        notes.show(state);
        showFoot(state);
    }

    private void showFoot(RoomState state) {
        List<RoomButtons> words = RoomButtons.of(state);
        Footer footer = new Footer(model.saidProperty().get().orElseGet(() -> RoomNotes.count(state)));
        Button[] buttons = new Button[words.size()];
        for (int k = 0; k < buttons.length; k++) {
            RoomButtons each = words.get(k);
            buttons[k] = k == buttons.length - 1
                    ? Buttons.named("room-next", Buttons.primary(each.text(), () -> model.take(each.verb())))
                    : Buttons.named("room-" + each.verb().name().toLowerCase(Locale.ROOT), Buttons.secondary(each.text(), () -> model.take(each.verb())));
        }
        footer.setButtons(buttons);
        boolean focused = foot.isFocusWithin() || getScene() == null || getScene().getFocusOwner() == null;
        foot.setCenter(footer);
        if (focused) {
            buttons[buttons.length - 1].requestFocus();
        }
    }

    private void keyed(KeyEvent event) {
        if (event.getCode() == KeyCode.N) {
            model.toggleNotes();
            event.consume();
        } else if (KeyCombination.keyCombination("Shortcut+Z").match(event)) {
            model.take(Plain.UNDO);
            event.consume();
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
        applyCss();
        showFoot(model.stateProperty().get());
    }

    @Override
    public void hidden() {
        model.leave();
    }

    /** A page that is higher than the window is read to its end first. */
    @Override
    public boolean clicked(Clicker key) {
        if (!Scrolling.turn(page, key == Clicker.FORWARD)) {
            model.take(key == Clicker.FORWARD ? Plain.NEXT : Plain.BACK);
        }
        return true;
    }

    /** Clickers send Escape. */
    @Override
    public boolean escaped() {
        return true;
    }
}
