package org.balancingact.app.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A scroll pane that paints what it shows straight into the window. The toolkit's own keeps a picture of it beside, which costs every
 * change a second painting, and a page some megabytes for as long as it lives; it is made for content that scrolls without pause.
 */
public class DirectScrollPane extends ScrollPane {
    public DirectScrollPane() {}

    public DirectScrollPane(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = new ScrollPaneSkin(this);
        getChildren().forEach(part -> part.setCache(false));
        return skin;
    }
}
