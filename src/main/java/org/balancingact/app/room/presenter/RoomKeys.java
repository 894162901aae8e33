package org.balancingact.app.room.presenter;

import java.util.OptionalInt;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.room.Verb.Plain;

/** The keys of a room: the same in the window of the facilitator and in that of the big screen, so that no click can lose the clicker. */
final class RoomKeys {
    private static final int MOST_OPTIONS = 5;

    private final RoomViewModel model;
    private final Looks looks;

    /** What keys do to the windows. */
    interface Looks {
        void toggleNotes();

        void swapScreens();

        void toggleWindow();

        void showScreen();

        void help(Help what);

        /** Shows what there was before; false where that is there. */
        boolean back();
    }

    RoomKeys(RoomViewModel model, Looks looks) {
        this.model = model;
        this.looks = looks;
    }

    /**
     * Takes a key, or leaves it to what has the focus.
     *
     * @param held whether it was pressed before and not released since; one press is one step
     */
    boolean take(KeyEvent event, boolean held) {
        boolean ofAButton = event.getTarget() instanceof ButtonBase && (event.getCode() == KeyCode.SPACE
                || event.getCode() == KeyCode.ENTER);
        if (ofAButton || event.isAltDown() || event.isMetaDown()) {
            return false;
        } else if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.Z && done(held, () -> model.verbs().take(Plain.UNDO));
        }
        OptionalInt digit = Keyboard.digit(event);
        if (digit.isPresent()) {
            int place = digit.getAsInt() - 1;
            return place >= 0 && place < MOST_OPTIONS && done(held, () -> model.verbs().hand(place, event.isShiftDown() ? -1 : 1));
        }
        return led(event.getCode(), held) || seen(event, held);
    }

    private boolean led(KeyCode code, boolean held) {
        return switch (code) {
            case PAGE_DOWN, SPACE, RIGHT, ENTER -> done(held, model::next);
            case PAGE_UP, LEFT -> done(held, model::back);
            case P -> done(held, model.timing()::pause);
            case PLUS, ADD, EQUALS -> done(held, model.timing()::giveMinute);
            case J -> done(held, model::toggleJoining);
            default -> false;
        };
    }

    private boolean seen(KeyEvent event, boolean held) {
        return switch (event.getCode()) {
            case B, PERIOD, DECIMAL -> done(held, model.projection()::toggleBlank);
            case F -> done(held, model.projection()::toggleFrozen);
            case T -> done(held, model.projection()::toggleDark);
            case N -> done(held, looks::toggleNotes);
            case S -> done(held, looks::swapScreens);
            case W -> done(held, looks::toggleWindow);
            case F1 -> done(held, () -> looks.help(Help.KEYS));
            case F2 -> done(held, () -> looks.help(Help.PHONES));
            case F5 -> done(held, looks::showScreen);
            // Clickers send it, too: it never leaves the room.
            case ESCAPE -> done(held, () -> {
                if (!looks.back()) {
                    model.projection().clear();
                }
            });
            default -> false;
        };
    }

    private static boolean done(boolean held, Runnable action) {
        if (!held) {
            action.run();
        }
        return true;
    }
}
