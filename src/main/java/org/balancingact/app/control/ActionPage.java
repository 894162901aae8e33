package org.balancingact.app.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.balancingact.app.style.Em;

/**
 * A page that leads to one action. Where all fits in the window nothing scrolls, and the action stands where the content keeps a
 * place for it; else the content scrolls, and the action stays in sight in a bar at the bottom, below its place.
 */
public class ActionPage extends Region {
    /** Em above and below the action in its bar. */
    private static final double BAR_MARGIN = 0.75;

    private final Em em = new Em();
    private final ScrollPane scroll = DirectScrollPane.upright();
    private final Region place = new Region();
    private final Region bar = new Region();
    private final HBox action;

    /** @param action the button, and the words beside it */
    public ActionPage(Node... action) {
        this.action = new HBox(action);
        this.action.getStyleClass().add("action");
        place.setMinHeight(USE_PREF_SIZE);
        bar.getStyleClass().add("action-bar");
        scroll.getStyleClass().add("page");
        Scrolling.byKeys(this, scroll);
        getChildren().setAll(scroll, bar, this.action, em.probe());
    }

    /** Where the action stands if all fits; belongs into the content, at its end or at the end of its last column. */
    public final Node actionPlace() {
        return place;
    }

    public final void setContent(Region content) {
        scroll.setContent(content);
    }

    /**
     * Hangs the content into the scene, which a scroll pane does with its skin; before that nothing in it can have the focus. The content
     * of a page that was made ahead hangs there already.
     */
    public final void dress() {
        if (scroll.getContent().getScene() == null) {
            applyCss();
            scroll.applyCss();
        }
    }

    /** Shows more of the page; false where there is no more that way. */
    public boolean turn(boolean forward) {
        return Scrolling.turn(scroll, forward);
    }

    /** Shows the page from its beginning. */
    public void turnToBeginning() {
        scroll.setVvalue(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        layOutContent(height);
        double actionHeight = Math.ceil(action.prefHeight(place.getWidth()));
        if (place.getPrefHeight() != actionHeight) {
            place.setPrefHeight(actionHeight);
            layOutContent(height);
        }
        boolean fits = fits();
        double barHeight = fits ? 0 : actionHeight + em.pixels(2 * BAR_MARGIN);
        layOutContent(height - barHeight);
        bar.setVisible(!fits);
        bar.resizeRelocate(0, height - barHeight, width, barHeight);
        double left = sceneToLocal(place.localToScene(0, 0)).getX();
        double top = fits ? sceneToLocal(place.localToScene(0, 0)).getY() : height - barHeight + em.pixels(BAR_MARGIN);
        action.resizeRelocate(left, Math.round(top), place.getWidth(), actionHeight);
    }

    /** Whether all of it can be seen at once, the action too. */
    protected final boolean fits() {
        return contentHeight() <= getHeight();
    }

    /** Pixels that all of it needs at the width that the page has. */
    protected final double contentHeight() {
        return scroll.getContent().prefHeight(getWidth());
    }

    private void layOutContent(double height) {
        scroll.resizeRelocate(0, 0, getWidth(), height);
        scroll.layout();
    }
}
