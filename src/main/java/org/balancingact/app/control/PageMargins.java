package org.balancingact.app.control;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import org.balancingact.app.style.Em;

/**
 * Keeps what a pane holds at most 72 em wide and centred, with side margins of 4 em, 2 em in windows narrower than 70 em and
 * 1 em in those narrower than 40 em.
 */
public final class PageMargins {
    private static final double WIDEST = 72;
    /** Pixels that a page may lose to its scroll bar; its margins are those of the bar above it, which loses none. */
    private static final double SCROLL_BAR = 16;

    private final Pane pane;
    private final Em em = new Em();
    private final double top;
    private final double bottom;

    private PageMargins(Pane pane, double top, double bottom) {
        this.pane = pane;
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * Gives the pane its margins for good.
     *
     * @param top    em above the content
     * @param bottom em below it
     */
    public static Em keep(Pane pane, double top, double bottom) {
        PageMargins margins = new PageMargins(pane, top, bottom);
        pane.getChildren().add(margins.em.probe());
        InvalidationListener refresh = change -> margins.refresh();
        pane.widthProperty().addListener(refresh);
        margins.em.sizeProperty().addListener(refresh);
        margins.refresh();
        return margins.em;
    }

    /** Pixels at either side of what a pane of that width holds. */
    public static double side(double width, Em em) {
        double window = width + SCROLL_BAR;
        double margin = window < em.pixels(40) ? 1 : window < em.pixels(70) ? 2 : 4;
        return Math.max(em.pixels(margin), Math.floor((width - em.pixels(WIDEST)) / 2));
    }

    private void refresh() {
        double side = side(pane.getWidth(), em);
        pane.setPadding(new Insets(em.pixels(top), side, em.pixels(bottom), side));
    }
}
