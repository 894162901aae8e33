package org.balancingact.app.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.balancingact.report.PracticeWish;
import org.balancingact.report.words.WishWords;

/** What a player may choose to try in the next run, each with the reason why it is offered. Nothing is chosen unless the player does. */
public final class WishChoices extends VBox {

    /**
     * @param before what was chosen before; may be none of the offers
     * @param choose is told what is chosen
     */
    public WishChoices(List<PracticeWish> offers, Optional<PracticeWish> before, Consumer<PracticeWish> choose) {
        ObjectProperty<Optional<PracticeWish>> chosen = new SimpleObjectProperty<>(before);
        chosen.addListener((property, was, now) -> now.ifPresent(choose));
        ToggleGroup group = new ToggleGroup();
        for (PracticeWish wish : offers) {
            getChildren().add(Choices.one(Optional.of(wish), chosen, group, "wish-" + wish.id(), WishWords.offer(wish), WishWords.why(wish)));
        }
    }
}
