package org.balancingact.app.debrief;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** A column with something of its own, in whose place causes stand from when they are asked for until they are closed. */
final class CausesColumn extends VBox {
    private final Messages messages = Messages.of("debrief");
    private final List<Node> own;
    private Optional<Node> askedFrom = Optional.empty();

    CausesColumn(List<? extends Node> own) {
        this.own = List.copyOf(own);
        getStyleClass().add("causes-column");
        getChildren().setAll(this.own);
    }

    /**
     * Shows causes and puts the focus where they can be left by one key.
     *
     * @param ways one or more ways to look at them; the first is shown first
     * @param from gets the focus back
     */
    void show(List<Explanation> ways, Node from) {
        askedFrom = Optional.of(from);
        Button close = Buttons.secondary(messages.text("why.close"), this::close);
        close.getStyleClass().add(Styles.SMALL);
        close.setId("close-causes");
        VBox shown = new VBox(new ExplanationView(ways.get(0)));
        VBox causes = new VBox();
        causes.setId("causes");
        causes.getStyleClass().add("explanation");
        if (ways.size() > 1) {
            causes.getChildren().add(choice(ways, shown));
        }
        causes.getChildren().addAll(shown, close);
        getChildren().setAll(causes);
        close.requestFocus();
    }

    private static FlowPane choice(List<Explanation> ways, VBox shown) {
        ToggleGroup group = new ToggleGroup();
        FlowPane choice = new FlowPane();
        choice.getStyleClass().add("segments");
        for (Explanation way : ways) {
            ToggleButton button = new ToggleButton(way.name());
            button.setToggleGroup(group);
            button.setSelected(way == ways.get(0));
            button.setOnAction(event -> {
                button.setSelected(true);
                shown.getChildren().setAll(new ExplanationView(way));
            });
            choice.getChildren().add(button);
        }
        return choice;
    }

    /** Brings back what stood there and the focus to where it was asked; false where no causes were shown. */
    boolean close() {
        if (getChildren().equals(own)) {
            return false;
        }
        getChildren().setAll(own);
        askedFrom.ifPresent(Node::requestFocus);
        return true;
    }
}
