package org.balancingact.app.play;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.balancingact.scenario.Option;

/** The options of a decision, one below the other. */
class OptionCards extends VBox {
    /** The gap between two options, in rooms. */
    private static final double SPACING = 5.0 / 6;

    private final List<OptionCard> cards;
    private double room;

    OptionCards(List<OptionCard> cards) {
        this.cards = List.copyOf(cards);
        getStyleClass().add("options");
        getChildren().setAll(cards);
    }

    final List<OptionCard> cards() {
        return cards;
    }

    /** Pixels of height of all options in a column of that width, with that room around and between them. */
    final double height(double width, double room) {
        double content = cards.stream().mapToDouble(card -> card.prefHeight(width)).sum() - 2 * cards.size() * this.room;
        return content + room * rooms();
    }

    /** How many times the room is part of the height: above and below the text of each option, and between them. */
    final double rooms() {
        return 2 * cards.size() + SPACING * (cards.size() - 1);
    }

    /**
     * @param room   pixels above and below the text of each option, and a little less between the options
     * @param beside pixels at the sides of the text
     */
    final void setRoom(double room, double beside) {
        this.room = room;
        setSpacing(gap());
        cards.forEach(card -> card.setRoom(room, beside));
    }

    /** Pixels between two options. */
    final double gap() {
        return room * SPACING;
    }

    /** The number of the card, from 1. */
    final int number(OptionCard card) {
        return cards.indexOf(card) + 1;
    }

    /** What shows the option; empty where it is one of another moment. */
    final Optional<OptionCard> card(Option option) {
        return cards.stream().filter(card -> card.option().equals(option)).findFirst();
    }

    final int size() {
        return cards.size();
    }
}
