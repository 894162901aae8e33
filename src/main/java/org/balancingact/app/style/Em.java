package org.balancingact.app.style;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** How many pixels an em is where a pane hangs in the scene. The pane holds the {@link #probe()} among its children. */
public final class Em {
    private final Text text = new Text();
    private final Group probe = new Group(text);
    private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper(Look.ROOT_SIZE);

    public Em() {
        probe.setManaged(false);
        probe.setVisible(false);
        text.fontProperty().addListener((property, before, font) -> size.set(font.getSize()));
    }

    /** An invisible node that inherits the font of its parent. */
    public Node probe() {
        return probe;
    }

    /** Pixels of one em. */
    public ReadOnlyDoubleProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public double pixels(double em) {
        return em * size.get();
    }
}
