package org.balancingact.app.learn;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The answers to one part of a question. The arrow keys walk through them and pick, Space picks the one with the focus. */
final class AnswerList extends VBox {
    private final List<AnswerRow> rows;
    private final IntConsumer picked;

    /** @param picked hears the place of each pick */
    AnswerList(List<String> options, IntConsumer picked) {
        this.picked = picked;
        this.rows = IntStream.range(0, options.size()).mapToObj(place -> new AnswerRow(options.get(place), place + 1, () -> pick(place))).toList();
        getStyleClass().addAll("options", "answers");
        getChildren().setAll(rows);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void pick(int place) {
        if (place < rows.size()) {
            IntStream.range(0, rows.size()).forEach(other -> rows.get(other).setPicked(other == place));
            picked.accept(place);
        }
    }

    void focus(int place) {
        if (place < rows.size()) {
            rows.get(place).requestFocus();
        }
    }

    /** Shows which was right; nothing can be picked from now on. */
    void answered(int right) {
        IntStream.range(0, rows.size()).forEach(place -> rows.get(place).setAnswered(place == right));
    }

    boolean hasFocus() {
        return focused() >= 0;
    }

    private int focused() {
        return IntStream.range(0, rows.size()).filter(place -> rows.get(place).isFocused()).findFirst().orElse(-1);
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        int next = switch (event.getCode()) {
            case DOWN -> at + 1;
            case UP -> at - 1;
            case SPACE -> at;
            default -> -1;
        };
        if (at >= 0 && next >= 0 && next < rows.size()) {
            focus(next);
            rows.get(next).executeAccessibleAction(AccessibleAction.FIRE);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }
}
