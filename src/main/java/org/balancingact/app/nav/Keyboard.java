package org.balancingact.app.nav;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Gives every key of a scene the name that it has on a plain keyboard, before anything asks for it: a digit where the key
 * prints one, in whatever script, or lies where digits do, and a letter where it lies where that letter does. The toolkit
 * itself knows “&amp;”, or nothing, for the key that is 1 on a French keyboard.
 *
 * <p>No system says which layout is in use. Some print the same on different keys, so the one is believed that printed what
 * was pressed last, wherever that was.
 */
public final class Keyboard implements EventDispatcher {
    private static final Set<KeyCode> NUMBER_PAD = EnumSet.of(KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.MULTIPLY, KeyCode.DIVIDE,
            KeyCode.DECIMAL, KeyCode.SEPARATOR);

    private final EventDispatcher scene;
    private final List<Layout> likely = new ArrayList<>(Layout.ALL);

    private Keyboard(EventDispatcher scene, Locale locale) {
        this.scene = scene;
        likely.sort(Comparator.comparing(layout -> layout.equals(Layout.PLAIN) || !layout.isFor(locale)));
    }

    /** Reads the keys of the scene so. What is typed into a text stays as it is. */
    public static void read(Scene scene, Locale locale) {
        scene.setEventDispatcher(new Keyboard(scene.getEventDispatcher(), locale));
    }

    /** The digit that was pressed, on the digit row or on the number pad; empty for another key and for a key that is text. */
    public static OptionalInt digit(KeyEvent event) {
        boolean digit = event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown() && !takesText(event.getTarget());
        String name = event.getCode().getName();
        // The last of “1” and of “Numpad 1”.
        return digit ? OptionalInt.of(Character.digit(name.charAt(name.length() - 1), 10)) : OptionalInt.empty();
    }

    /** Whether keys pressed there are text. */
    static boolean takesText(EventTarget target) {
        return target instanceof TextInputControl || (target instanceof ComboBoxBase<?> picker && picker.isEditable());
    }

    @Override
    public Event dispatchEvent(Event event, EventDispatchChain tail) {
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == KeyEvent.KEY_RELEASED;
        return scene.dispatchEvent(pressed ? named((KeyEvent) event) : event, tail);
    }

    private KeyEvent named(KeyEvent event) {
        String text = event.getText().toLowerCase(Locale.ROOT);
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl) || isOnNumberPad(event.getCode())) {
            return event;
        }
        if (!event.isShiftDown()) {
            learn(text);
        }
        return takesText(event.getTarget()) ? event : meant(event, text).map(code -> as(event, code)).orElse(event);
    }

    private static boolean isOnNumberPad(KeyCode code) {
        return NUMBER_PAD.contains(code) || (code.isDigitKey() && code.isKeypadKey());
    }

    private void learn(String text) {
        likely.sort(Comparator.comparing(layout -> !layout.prints(text)));
    }

    private Optional<KeyCode> meant(KeyEvent event, String text) {
        KeyCode code = event.getCode();
        int digit = Character.digit(text.codePointAt(0), 10);
        if (digit >= 0) {
            return Optional.of(Layout.digit(digit));
        }
        boolean sign = event.isShortcutDown() && (text.equals("+") || text.equals("-"));
        if (code.isDigitKey() || code.isLetterKey() || sign) {
            return Optional.empty();
        }
        // With Shift the digit row prints other things, which other keys print without; letters only grow.
        return likely.stream().filter(layout -> layout.prints(text)).findFirst().flatMap(layout -> layout.key(text))
                .filter(key -> key.isLetterKey() || !event.isShiftDown());
    }

    private static KeyEvent as(KeyEvent event, KeyCode code) {
        return new KeyEvent(event.getSource(), event.getTarget(), event.getEventType(), event.getCharacter(), event.getText(), code,
                event.isShiftDown(), event.isControlDown(), event.isAltDown(), event.isMetaDown());
    }
}
