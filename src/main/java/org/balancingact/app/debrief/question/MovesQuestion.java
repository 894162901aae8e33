package org.balancingact.app.debrief.question;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.balancingact.app.control.Segments;
import org.balancingact.i18n.Messages;

/** How many of the decisions the player thinks were leader moves. */
public final class MovesQuestion extends OpenQuestion {
    private final Segments numbers;

    public MovesQuestion(int decisions) {
        super("leader-moves", Messages.of("debrief").text("feeling.moves", decisions), Messages.of("debrief").text("feeling.moves.note"));
        numbers = Segments.asking(IntStream.rangeClosed(0, decisions).mapToObj(Integer::toString).toList(), OptionalInt.empty(),
                number -> {});
        numbers.setIds(number -> "moves-" + number);
        numbers.setSpoken(title());
    }

    public OptionalInt number() {
        return numbers.chosen();
    }

    public void answer(int number) {
        numbers.choose(number);
    }

    @Override
    Node control() {
        return numbers;
    }

    @Override
    Node first() {
        return numbers.stop();
    }

    @Override
    public Optional<String> said() {
        return number().stream().mapToObj(Integer::toString).findFirst();
    }

    @Override
    boolean isOneOfFew() {
        return true;
    }

    @Override
    boolean choose(int digit) {
        return numbers.focus(digit);
    }

    @Override
    void leaveOpen() {
        numbers.clear();
    }
}
