package org.balancingact.app.nav;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.balancingact.app.control.PageTurn;

/**
 * Keeps a page from being left by what was meant for the one before it. Until a page has been there for {@link #LEAST} the keys
 * that lead on, and the mouse button, do nothing; nor does any press of these keys that follows without a release in between.
 */
final class PageGate {
    static final Duration LEAST = Duration.ofMillis(400);
    private static final Set<KeyCode> ONWARDS = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.PAGE_DOWN);
    /** Keys of which one press is meant however long they are held; a page that is being scrolled scrolls on. */
    private static final Set<KeyCode> ONCE = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE);

    private final Clock clock;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private Instant opened;
    private boolean held;
    private boolean clickTooEarly;

    PageGate(Clock clock) {
        this.clock = clock;
        this.opened = clock.instant();
    }

    /** Watches all that goes to the node and what lies in it. */
    void guard(Node node) {
        node.addEventHandler(PageTurn.TURNED, turned -> open());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // What has the focus may be gone by then: the release comes to the window alone, and goes through no node.
        node.sceneProperty().subscribe(scene -> Optional.ofNullable(scene)
                .ifPresent(there -> there.addEventFilter(KeyEvent.KEY_RELEASED, event -> down.remove(event.getCode()))));
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::followed);
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, this::followed);
        // A key that is released while another window has the focus is never heard of again.
        node.sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::focusedProperty)
                .subscribe(focused -> down.clear());
    }

    /** From now on another page is there. */
    void open() {
        opened = clock.instant();
    }

    /** Whether the key that was pressed last had been pressed before and not been released since. */
    boolean isHeld() {
        return held;
    }

    /** Clocks are set back at times: that must not close the gate for hours. */
    private boolean isTooEarly() {
        Duration there = Duration.between(opened, clock.instant());
        return !there.isNegative() && there.compareTo(LEAST) < 0;
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        held = !down.add(key);
        if (isTyping(key, event.getTarget())) {
            return;
        }
        if ((held && ONCE.contains(key)) || (ONWARDS.contains(key) && isTooEarly())) {
            event.consume();
        }
    }

    private static boolean isTyping(KeyCode key, EventTarget target) {
        return (key == KeyCode.SPACE && target instanceof TextInputControl) || (key == KeyCode.ENTER && target instanceof TextArea);
    }

    private void pressed(MouseEvent event) {
        clickTooEarly = event.getButton() == MouseButton.PRIMARY && isTooEarly();
        followed(event);
    }

    /** What began too early has no consequence later either. */
    private void followed(Event event) {
        if (clickTooEarly) {
            event.consume();
        }
    }
}
