package org.balancingact.app.nav;

import java.time.Clock;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.balancingact.app.control.Entrance;
import org.balancingact.app.style.Styles;

/**
 * The inside of the window: a bar, the current screen below it, and the keys that work everywhere: B for a blank screen, the
 * clicker's keys, Escape.
 */
public final class Shell extends StackPane {
    private final Navigator navigator;
    private final ObservableBooleanValue reducedMotion;
    private final BorderPane frame = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final TopBar topBar;
    private final Region blank = Styles.on(new Region(), "blank");
    private final PageGate gate;

    /** @param clock tells how long a page has been there */
    public Shell(Navigator navigator, Notices notices, ObservableBooleanValue reducedMotion, Clock clock) {
        this.navigator = navigator;
        this.reducedMotion = reducedMotion;
        this.topBar = new TopBar(navigator);
        this.gate = new PageGate(clock);
        createView(notices);
        gate.guard(this);
        navigator.currentProperty().subscribe(screen -> screen.ifPresent(this::show));
        addEventFilter(KeyEvent.KEY_PRESSED, this::beforeTheFocused);
        addEventHandler(KeyEvent.KEY_PRESSED, this::afterTheFocused);
    }

    private void createView(Notices notices) {
        getStyleClass().add("shell");
        body.setTop(new NoticeBar(notices));
        frame.setCenter(body);
        // What is higher than the window must not push the bar out of it.
        body.setMinHeight(0);
        blank.setVisible(false);
        getChildren().setAll(frame, blank);
    }

    private void show(Screen screen) {
        boolean first = body.getCenter() == null;
        Node view = screen.view();
        frame.setTop(screen.bar().orElse(topBar));
        body.setCenter(view);
        // Scroll panes take their content in with their skin; before that nothing inside could get the focus.
        body.applyCss();
        gate.open();
        if (!first && !reducedMotion.get()) {
            Entrance.of(view, true);
        }
    }

    private void beforeTheFocused(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (blank.isVisible()) {
            blank.setVisible(false);
            event.consume();
        } else if (!Keyboard.takesText(event.getTarget()) && isKeyed(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_DOWN && !gate.isHeld()) {
            hand(Clicker.FORWARD, event);
        } else if (event.getCode() == KeyCode.PAGE_UP && !gate.isHeld()) {
            hand(Clicker.BACK, event);
        }
    }

    private boolean isKeyed(KeyEvent event) {
        return navigator.currentProperty().get().filter(screen -> screen.keyed(event, gate.isHeld())).isPresent();
    }

    private void afterTheFocused(KeyEvent event) {
        if (Keyboard.takesText(event.getTarget()) && event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        switch (event.getCode()) {
            case B -> {
                blank.setVisible(!event.isShortcutDown());
                event.consume();
            }
            case SPACE -> hand(Clicker.FORWARD, event);
            case HOME, END, PAGE_UP, PAGE_DOWN -> handDown(event);
            case ESCAPE -> {
                if (!navigator.currentProperty().get().map(Screen::escaped).orElse(false)) {
                    navigator.back();
                }
                event.consume();
            }
            default -> { }
        }
    }

    /** Keys that scroll are meant for the screen; a press on the bar above it leaves the focus there. */
    private void handDown(KeyEvent event) {
        Node view = body.getCenter();
        if (!isWithin(view, event.getTarget())) {
            Event.fireEvent(view, event.copyFor(view, view));
            event.consume();
        }
    }

    private static boolean isWithin(Node whole, EventTarget part) {
        return whole.equals(part) || (part instanceof Node node && node.getParent() != null && isWithin(whole, node.getParent()));
    }

    private void hand(Clicker key, KeyEvent event) {
        if (navigator.currentProperty().get().map(screen -> screen.clicked(key)).orElse(false)) {
            event.consume();
        }
    }
}
