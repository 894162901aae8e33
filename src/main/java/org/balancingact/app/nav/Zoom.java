package org.balancingact.app.nav;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** What the keys +, - and 0 ask for, by what is printed on them and by where they lie. */
public enum Zoom {
    LARGER, SMALLER, AS_IT_WAS;

    /** What that key asks for, whatever is held with it. */
    public static Optional<Zoom> of(KeyEvent key) {
        return switch (key.getText()) {
            case "+" -> Optional.of(LARGER);
            case "-" -> Optional.of(SMALLER);
            default -> switch (key.getCode()) {
                // Where + needs Shift, its key prints = without.
                case PLUS, ADD, EQUALS -> Optional.of(LARGER);
                case MINUS, SUBTRACT -> Optional.of(SMALLER);
                case DIGIT0, NUMPAD0 -> Optional.of(AS_IT_WAS);
                default -> Optional.empty();
            };
        };
    }
}
