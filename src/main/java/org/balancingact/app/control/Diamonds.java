package org.balancingact.app.control;

import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.balancingact.i18n.Messages;

/** One diamond for each ending of a scenario; those seen are filled. */
public final class Diamonds extends HBox {
    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");

    public Diamonds(int seen, int endings) {
        getStyleClass().add("diamonds");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(Messages.of("control").text("endings.seen", seen, endings));
        getChildren().setAll(IntStream.range(0, endings).mapToObj(ending -> diamond(ending < seen)).toList());
    }

    private static Region diamond(boolean seen) {
        Region diamond = new Region();
        diamond.getStyleClass().add("diamond");
        diamond.pseudoClassStateChanged(SEEN, seen);
        return diamond;
    }
}
