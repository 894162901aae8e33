package org.balancingact.app.debrief;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.balancingact.i18n.Messages;

/** How many of the decisions the player thinks were leader moves. */
final class MovesQuestion extends Question {
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane numbers = new FlowPane();

    MovesQuestion(int decisions) {
        super("leader-moves", Messages.of("walk").text("feeling.moves", decisions), Messages.of("walk").text("feeling.moves.note"));
        numbers.getStyleClass().add("segments");
        IntStream.rangeClosed(0, decisions).forEach(this::add);
    }

    private void add(int number) {
        ToggleButton button = new ToggleButton(Integer.toString(number));
        button.setId("moves-" + number);
        button.setUserData(number);
        button.setToggleGroup(group);
        numbers.getChildren().add(button);
    }

    OptionalInt number() {
        return Optional.ofNullable(group.getSelectedToggle()).map(toggle -> OptionalInt.of((Integer) toggle.getUserData()))
                .orElse(OptionalInt.empty());
    }

    @Override
    Node control() {
        return numbers;
    }

    @Override
    Node first() {
        return numbers.getChildren().get(number().orElse(0));
    }

    @Override
    Optional<String> said() {
        return number().stream().mapToObj(Integer::toString).findFirst();
    }

    @Override
    void leaveOpen() {
        group.selectToggle(null);
    }
}
