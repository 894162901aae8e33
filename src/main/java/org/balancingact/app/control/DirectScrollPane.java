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

    /** A pane that scrolls up and down alone, as wide as it is; the focus passes it by and goes to what it holds. */
    public static DirectScrollPane upright() {
        DirectScrollPane pane = new DirectScrollPane();
        pane.setUpright();
        return pane;
    }

    public static DirectScrollPane upright(Node content) {
        DirectScrollPane pane = upright();
        pane.setContent(content);
        return pane;
    }

    protected final void setUpright() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = new ScrollPaneSkin(this);
        getChildren().forEach(part -> part.setCache(false));
        return skin;
    }
}
