package org.balancingact.app.debrief;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Segments;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Explanation;

/** A column with something of its own, in whose place causes stand from when they are asked for until they are closed. */
final class CausesColumn extends VBox {
    private final Messages messages = Messages.of("debrief");
    private final List<Node> own;
    private Optional<Node> askedFrom = Optional.empty();
    private Runnable onClosed = () -> {};

    CausesColumn(List<? extends Node> own) {
        this.own = List.copyOf(own);
        getStyleClass().add("causes-column");
        getChildren().setAll(this.own);
    }

    /** Called when the causes have been closed, before the focus goes back. */
    void setOnClosed(Runnable onClosed) {
        this.onClosed = onClosed;
    }

    /**
     * Shows causes and puts the focus where they can be left by one key.
     *
     * @param ways one or more ways to look at them; the first is shown first
     * @param from gets the focus back
     */
    void show(List<Explanation> ways, Node from) {
        askedFrom = Optional.of(from);
        Button close = Buttons.small("close-causes", Buttons.secondary(messages.text("why.close"), this::close));
        VBox shown = new VBox(new ExplanationView(ways.get(0)));
        VBox causes = Styles.on(new VBox(), "explanation");
        causes.setId("causes");
        if (ways.size() > 1) {
            causes.getChildren().add(new Segments(ways.stream().map(Explanation::name).toList(),
                    way -> shown.getChildren().setAll(new ExplanationView(ways.get(way)))));
        }
        causes.getChildren().addAll(shown, close);
        getChildren().setAll(causes);
        close.requestFocus();
    }

    /** Brings back what stood there and the focus to where it was asked; false where no causes were shown. */
    boolean close() {
        if (getChildren().equals(own)) {
            return false;
        }
        getChildren().setAll(own);
        onClosed.run();
        askedFrom.ifPresent(Node::requestFocus);
        return true;
    }
}
