package org.balancingact.app.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Something that is not shown until it is asked for: the button stays where it is, and what it shows comes below it. */
public final class Folded extends VBox {
    private final Supplier<Node> made;
    private Runnable onShown = () -> {};

    /**
     * @param id   of the button
     * @param name of what it shows
     * @param made makes that, anew at each opening
     */
    public Folded(String id, String name, Supplier<Node> made) {
        this.made = made;
        Button button = Buttons.named(id, Buttons.text(name, this::turn));
        getChildren().setAll(button);
    }

    /** Called when it was opened, so that it can be brought into sight. */
    public void setOnShown(Runnable onShown) {
        this.onShown = onShown;
    }

    private void turn() {
        if (getChildren().size() > 1) {
            getChildren().remove(1);
        } else {
            getChildren().add(made.get());
            onShown.run();
        }
    }
}
