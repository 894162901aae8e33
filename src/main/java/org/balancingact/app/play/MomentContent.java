package org.balancingact.app.play;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Sign;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/**
 * A scene and its options: two columns in wide windows, else one below the other. Low windows have smaller margins, and where the
 * options would not fit they move closer together, down to half the room.
 */
final class MomentContent extends Region {
    /** The gap above the button is two rooms high, the margin below it one. */
    private static final int ROOMS_BELOW = 3;
    /** Em that the two columns need with their margins. */
    static final double WIDE = 60;
    private static final double STORY_SHARE = 33.0 / 67.5;
    private static final double STORY_SHARE_CLOSE = 28.5 / 57.5;

    private final Em em = new Em();
    private final VBox story;
    private final Label question = new Label(Messages.of("play").text("what-do-you-do"));
    private final Label missing = new Label(Messages.of("play").text("missing"), Sign.note());
    private final HBox prompt = new HBox(question, missing);
    private final OptionList options;
    private boolean low;
    private double room;

    MomentContent(VBox story, OptionList options) {
        this.story = story;
        this.options = options;
        question.getStyleClass().add(Styles.MUTED);
        missing.getStyleClass().add(Styles.STRONG);
        missing.setId("missing");
        missing.setVisible(false);
        prompt.getStyleClass().add("prompt");
        getChildren().setAll(em.probe(), story, prompt, options);
    }

    /** Says beside the question that nothing is picked yet, or no more. */
    void setMissing(boolean missing) {
        this.missing.setVisible(missing);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    boolean isWide(double width) {
        return width >= em.pixels(WIDE);
    }

    /** @param low whether the window is lower than 44 em */
    void setLow(boolean low) {
        this.low = low;
    }

    /**
     * Gives the options the room between half an em and one em with which they and what stands below them end in the window.
     *
     * @param below  pixels of what stands below the options, without the room around it
     * @param height pixels of the window
     */
    void fit(double width, double below, double height) {
        double full = em.pixels(1);
        double tooHigh = optionsBottom(width, full) + below + ROOMS_BELOW * full - height;
        double squeezed = full - Math.max(0, tooHigh) / (options.rooms() + ROOMS_BELOW);
        room = isWide(width) ? Math.max(full / 2, Math.floor(squeezed)) : full;
        options.setRoom(room, full);
    }

    /** Pixels between the options and the button that follows them. */
    double gap() {
        return 2 * room;
    }

    /** Pixels that options, button and margin take from the top, in a window of that width. */
    double heightWith(double width, double buttonHeight) {
        return optionsBottom(width) + buttonHeight + ROOMS_BELOW * room;
    }

    double margin(double width) {
        return PageMargins.side(width, em);
    }

    private double top() {
        return em.pixels(low ? 1 : 2.75);
    }

    private double columnGap(double width) {
        return em.pixels(width < em.pixels(70) ? 2.5 : 4.5);
    }

    private double storyWidth(double width) {
        double inside = width - 2 * margin(width);
        double share = width < em.pixels(70) ? STORY_SHARE_CLOSE : STORY_SHARE;
        return isWide(width) ? Math.floor((inside - columnGap(width)) * share) : inside;
    }

    private double optionsWidth(double width) {
        double inside = width - 2 * margin(width);
        return isWide(width) ? inside - columnGap(width) - storyWidth(width) : inside;
    }

    /** Where the options begin from the left. */
    double optionsLeft(double width) {
        return width - margin(width) - optionsWidth(width);
    }

    private double promptHeight(double width) {
        return low || !isWide(width) ? 0 : em.pixels(3);
    }

    private double optionsTop(double width) {
        double beforeOptions = isWide(width) ? 0 : story.prefHeight(storyWidth(width)) + em.pixels(1);
        return top() + beforeOptions + promptHeight(width);
    }

    /** Where the options end from the top, in a window of that width. */
    double optionsBottom(double width) {
        return optionsBottom(width, room);
    }

    private double optionsBottom(double width, double room) {
        return optionsTop(width) + options.height(optionsWidth(width), room);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return Math.max(top() + story.prefHeight(storyWidth(wide)), optionsBottom(wide)) + em.pixels(1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        story.resizeRelocate(margin(width), top(), storyWidth(width), story.prefHeight(storyWidth(width)));
        prompt.setVisible(promptHeight(width) > 0);
        prompt.resizeRelocate(optionsLeft(width), top() + em.pixels(0.35), optionsWidth(width), prompt.prefHeight(-1));
        options.resizeRelocate(optionsLeft(width), optionsTop(width), optionsWidth(width),
                options.prefHeight(optionsWidth(width)));
    }
}
