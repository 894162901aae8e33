package org.balancingact.app.play;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Option;

/**
 * The options of a decision that has been made. The picked one stays where it was; those above it are faded, those below give their
 * room to what came of it. Where that is too little, the others are folded to a line and the picked one moves up.
 */
final class ToldOptions extends OptionCards {
    private final OptionCard picked;
    private final Label others = new Label();
    private final int below;
    private boolean folded;

    ToldOptions(Choice choice) {
        super(cards(choice));
        picked = card(choice.option()).orElseThrow();
        below = size() - number(picked);
        others.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        others.setText(Messages.of("play").plural("told.ways", size() - 1, Numbers.inWordsFirst(size() - 1)));
        others.setAccessibleText(Messages.of("play").text("told.ways.spoken", others.getText(), choice.offered().stream()
                .filter(option -> !option.equals(choice.option())).map(Option::text).collect(Collectors.joining("\n"))));
        getChildren().add(0, others);
        fold(false);
    }

    private static List<OptionCard> cards(Choice choice) {
        return IntStream.range(0, choice.offered().size()).mapToObj(place -> OptionCard.past(choice.offered().get(place), place + 1,
                choice.offered().get(place).equals(choice.option()))).toList();
    }

    /** How many options gave their room to what came of the picked one. */
    int below() {
        return below;
    }

    void fold(boolean fold) {
        folded = fold;
        boolean named = fold && size() > 1;
        others.setVisible(named);
        others.setManaged(named);
        for (OptionCard card : cards()) {
            boolean above = number(card) < number(picked);
            card.setVisible(card == picked || (above && !fold));
            card.setManaged(card == picked || !fold);
        }
    }

    boolean isFolded() {
        return folded;
    }

    /** Pixels from the top of the options to where there is room below the picked one. */
    double bottomOfPicked(double width) {
        double bottom = picked.prefHeight(width);
        if (folded) {
            return bottom + (others.isManaged() ? others.prefHeight(width) + gap() : 0);
        }
        for (OptionCard card : cards().subList(0, number(picked) - 1)) {
            bottom += card.prefHeight(width) + gap();
        }
        return bottom;
    }
}
