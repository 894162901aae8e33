package org.balancingact.app.play;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.DirectScrollPane;
import org.balancingact.app.control.Scrolling;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/**
 * A page on which a decision is made or has just been made. Where options and button fit in the window they don’t scroll; else
 * the button stays in sight in a bar at the bottom, with a way back up to the scene.
 */
abstract class DecisionPage extends Region implements PageView {
    private final Em em = new Em();
    private final Story story;
    private final MomentContent content;
    private final ScrollPane scroll;
    private final Region bar = new Region();
    private final HBox action;
    private final Button readScene = Buttons.small("read-scene",
            Buttons.secondary(Messages.of("play").text("read-scene"), this::turnToBeginning));

    /** @param action the button, and the words beside it */
    DecisionPage(Story story, MomentContent content, Button button, Label hint) {
        this.story = story;
        this.content = content;
        this.scroll = DirectScrollPane.upright(content);
        hint.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        hint.setWrapText(true);
        hint.setMinWidth(0);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        action = new HBox(button, hint, readScene);
        action.setAlignment(Pos.CENTER_LEFT);
        action.getStyleClass().add("action");
        bar.getStyleClass().add("action-bar");
        getChildren().setAll(em.probe(), scroll, bar, action);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        setScrolled(false);
        double beside = action.prefHeight(content.optionsWidth(width));
        content.fit(width, beside, height);
        boolean fits = content.isWide(width) && content.heightWith(width, beside) <= height;
        setScrolled(!fits);
        double actionHeight = fits ? beside : action.prefHeight(width - 2 * content.margin(width));
        double barHeight = fits ? 0 : actionHeight + em.pixels(1.25);
        bar.resizeRelocate(0, height - barHeight, width, barHeight);
        scroll.resizeRelocate(0, 0, width, height - barHeight);
        double left = fits ? content.optionsLeft(width) : content.margin(width);
        double top = fits ? content.buttonTop(width) : height - barHeight + em.pixels(0.625);
        action.resizeRelocate(left, Math.round(top), width - left - content.margin(width), actionHeight);
    }

    private void setScrolled(boolean scrolled) {
        bar.setVisible(scrolled);
        readScene.setVisible(scrolled);
        readScene.setManaged(scrolled);
    }

    /** Whether the button stands in a bar at the bottom, and the options scroll. */
    final boolean isScrolled() {
        return bar.isVisible();
    }

    /** Scrolls just so far that the part of the page is in sight. */
    final void reveal(Node part) {
        scroll.layout();
        Scrolling.reveal(scroll, part);
    }

    @Override
    public final void setLow(boolean low) {
        content.setLow(low);
        story.setLow(low);
    }

    @Override
    public final Region region() {
        return this;
    }

    @Override
    public final boolean turn(boolean forward) {
        return Scrolling.turn(content.story(), forward) || Scrolling.turn(scroll, forward);
    }

    @Override
    public final void turnToBeginning() {
        content.story().setVvalue(0);
        scroll.setVvalue(0);
    }

    /** Hangs the content into the scene, which scroll panes do with their skins; a page that was made ahead hangs there already. */
    final void dress() {
        if (content.getScene() == null || content.story().getContent().getScene() == null) {
            applyCss();
            scroll.applyCss();
            content.story().applyCss();
        }
    }
}
