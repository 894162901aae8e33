package org.balancingact.app.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.style.Em;

/** A screen's content, one section below the other, within the page margins; scrolls where the window is too low. */
public class Page extends DirectScrollPane {
    private final VBox sections = new VBox();

    private final Em em;

    public Page() {
        this(1.5, 2);
    }

    /**
     * A page with other margins above and below.
     *
     * @param top    em above its content
     * @param bottom em below it
     */
    protected Page(double top, double bottom) {
        em = PageMargins.keep(sections, top, bottom);
        getStyleClass().add("page");
        sections.getStyleClass().add("sections");
        setContent(sections);
        setUpright();
        setFitToHeight(true);
        Scrolling.byKeys(this, this);
    }

    /** What the page holds from now on. */
    protected final void setSections(Node... content) {
        sections.getChildren().setAll(content);
        sections.getChildren().add(em.probe());
    }

    /** Scrolls until a part that has just been filled is in sight; of a high one its beginning. */
    protected final void bringIntoView(Node part) {
        applyCss();
        layout();
        double height = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - height;
        if (hidden > 0) {
            Bounds bounds = getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
            double top = getVvalue() * hidden;
            boolean begins = bounds.getMinY() >= top && bounds.getMinY() <= top + height / 2;
            if (begins && bounds.getMaxY() > top + height && bounds.getHeight() <= height) {
                setVvalue(Math.max(0, Math.min(1, (bounds.getMaxY() - height) / hidden)));
            } else if ((bounds.getMaxY() > top + height && !begins) || bounds.getMinY() < top) {
                setVvalue(Math.max(0, Math.min(1, bounds.getMinY() / hidden)));
            }
        }
    }

    /** Measures the page in em. */
    protected final Em em() {
        return em;
    }
}
