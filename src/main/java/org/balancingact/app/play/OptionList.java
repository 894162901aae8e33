package org.balancingact.app.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.balancingact.app.control.PageTurn;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.scenario.Option;

/** The options of a moment. The arrow keys walk through them and pick, Space and Enter pick the one with the focus. */
final class OptionList extends OptionCards {
    private final PlayViewModel model;
    private final ObservableBooleanValue reducedMotion;

    OptionList(Moment moment, PlayViewModel model, ObservableBooleanValue reducedMotion) {
        super(cards(moment.offered(), model));
        this.model = model;
        this.reducedMotion = reducedMotion;
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static List<OptionCard> cards(List<Option> offered, PlayViewModel model) {
        return IntStream.range(0, offered.size())
                .mapToObj(place -> new OptionCard(offered.get(place), place + 1, () -> model.pick(offered.get(place)))).toList();
    }

    void show(Optional<Option> picked) {
        for (OptionCard card : cards()) {
            boolean now = picked.filter(card.option()::equals).isPresent();
            if (now && !card.isPicked() && !reducedMotion.get()) {
                card.fill();
            }
            card.setPicked(now);
        }
    }

    /** Where picking begins. */
    void focusFirst() {
        cards().get(0).requestFocus();
    }

    /** What a screen reader says with an option: that one has to be picked, if so. */
    void setMissing(Optional<String> text) {
        cards().forEach(card -> card.setAccessibleHelp(text.orElse(null)));
    }

    /** Picks by number key and puts the focus there. */
    void pick(int place) {
        if (place < cards().size()) {
            cards().get(place).requestFocus();
            model.pick(cards().get(place).option());
        }
    }

    private void pressed(KeyEvent event) {
        int focused = focused();
        if (focused < 0) {
            return;
        }
        boolean pickedAlready = model.pickedProperty().get().filter(cards().get(focused).option()::equals).isPresent();
        if (event.getCode() == KeyCode.DOWN && focused + 1 < cards().size()) {
            pick(focused + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP && focused > 0) {
            pick(focused - 1);
            event.consume();
        } else if ((event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) && !pickedAlready) {
            pick(focused);
            // Pressed once more, the same key would confirm: as on a new page, not by a double press.
            PageTurn.tell(this);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            // The clicker’s key; the scroll pane around would take it for its own.
            model.confirm();
            event.consume();
        }
    }

    private int focused() {
        return IntStream.range(0, cards().size()).filter(place -> cards().get(place).isFocused()).findFirst().orElse(-1);
    }
}
