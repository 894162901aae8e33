package org.balancingact.app.play;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.balancingact.app.control.DirectScrollPane;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Sign;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/**
 * A scene and its options: two columns in wide windows, else one below the other. Low windows have smaller margins, and where the
 * options would not fit they move closer together. A story that is higher than the window beside its options is set smaller, and where
 * that is not enough it scrolls alone: the options stay where they are.
 */
class MomentContent extends Region {
    /** Em that the two columns need with their margins. */
    static final double WIDE = 60;
    /** Windows narrower than this have smaller margins and columns closer together. */
    private static final double NARROW = 70;
    /** The gap above the button and the margin below it, in rooms of an option. */
    private static final double GAP = 1.5;
    private static final double MARGIN_BELOW = 1;
    /** Em above and below the text of an option, where there is room and where there is little. */
    private static final double ROOM = 0.75;
    private static final double LEAST_ROOM = 0.4;
    private static final double BELOW_ALL = 1;
    private static final double STORY_SHARE = 33.5 / 68;
    private static final double STORY_SHARE_CLOSE = 27.5 / 58;

    /** The page for which the story has its form, and how high it came out; all in pixels. */
    private record Fit(double width, double height, double story) {}

    private final Em em = new Em();
    private final Story story;
    private final ScrollPane storyPane;
    private final Label question;
    private final Label missing = new Label(Messages.of("play").text("missing"), Sign.note());
    private final HBox prompt = new HBox();
    private final OptionCards options;
    private boolean low;
    private double room;
    /** Pixels that the story may take from the top of its column. */
    private double storyRoom = Double.MAX_VALUE;
    private Fit fitted = new Fit(0, 0, 0);

    /** @param question stands above the options */
    MomentContent(Story story, String question, OptionCards options) {
        this.story = story;
        storyPane = Styles.on(DirectScrollPane.upright(story), "story-pane");
        this.question = new Label(question);
        this.options = options;
        this.question.getStyleClass().add(Styles.MUTED);
        missing.getStyleClass().add(Styles.STRONG);
        missing.setId("missing");
        prompt.getStyleClass().add("prompt");
        prompt.getChildren().setAll(missing, this.question);
        setMissing(false);
        getChildren().setAll(em.probe(), storyPane, prompt, options);
    }

    /** Says beside the question that nothing is picked yet, or no more. */
    final void setMissing(boolean missing) {
        this.missing.setVisible(missing);
        this.missing.setManaged(missing);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    final boolean isWide(double width) {
        return width >= em.pixels(WIDE);
    }

    /** @param low whether the window is */
    final void setLow(boolean low) {
        this.low = low;
    }

    /**
     * Gives the options the room with which they and what stands below them end in the window.
     *
     * @param below  pixels of what stands below the options, without the room around it
     * @param height pixels of the window
     */
    void fit(double width, double below, double height) {
        double full = em.pixels(ROOM);
        double rooms = options.rooms() + GAP + MARGIN_BELOW;
        double tooHigh = optionsTop(width) + options.height(optionsWidth(width), 0) + below + rooms * full - height;
        room = isWide(width) ? Math.max(em.pixels(LEAST_ROOM), Math.floor(full - Math.max(0, tooHigh) / rooms)) : full;
        options.setRoom(room, Math.max(room, em.pixels(0.625)));
        if (!new Fit(width, height, story.prefHeight(storyWidth(width))).equals(fitted)) {
            fitStory(width, height);
            fitted = new Fit(width, height, story.prefHeight(storyWidth(width)));
        }
    }

    /** Setting the story anew is no work for every pass. */
    private void fitStory(double width, double height) {
        storyRoom = isWide(width) ? height - top() - em.pixels(BELOW_ALL) : Double.MAX_VALUE;
        story.setClose(false);
        story.setClose(story.prefHeight(storyWidth(width)) > storyRoom);
    }

    /** What scrolls before anything else does. */
    final ScrollPane story() {
        return storyPane;
    }

    /** Where the button begins, from the top. */
    final double buttonTop(double width) {
        return contentBottom(width) + GAP * room;
    }

    /** Pixels that options, button and margin take from the top; a story beside them that needs more scrolls. */
    final double heightWith(double width, double buttonHeight) {
        return buttonTop(width) + buttonHeight + MARGIN_BELOW * room;
    }

    final double margin(double width) {
        return PageMargins.side(width, em);
    }

    private double top() {
        return em.pixels(low ? 0.875 : 1.25);
    }

    private double columnGap(double width) {
        return em.pixels(width < em.pixels(NARROW) ? 2 : 4);
    }

    private double storyWidth(double width) {
        double inside = width - 2 * margin(width);
        double share = width < em.pixels(NARROW) ? STORY_SHARE_CLOSE : STORY_SHARE;
        return isWide(width) ? Math.floor((inside - columnGap(width)) * share) : inside;
    }

    private double storyBottom(double width) {
        return top() + storyHeight(width);
    }

    private double storyHeight(double width) {
        return Math.min(storyRoom, Math.ceil(story.prefHeight(storyWidth(width))));
    }

    final double optionsWidth(double width) {
        double inside = width - 2 * margin(width);
        return isWide(width) ? inside - columnGap(width) - storyWidth(width) : inside;
    }

    /** Where the options begin from the left. */
    final double optionsLeft(double width) {
        return width - margin(width) - optionsWidth(width);
    }

    private double promptTop(double width) {
        return isWide(width) ? top() + em.pixels(low ? 0.125 : 0.375) : storyBottom(width) + em.pixels(0.75);
    }

    final double optionsTop(double width) {
        return promptTop(width) + Math.ceil(question.prefHeight(-1)) + em.pixels(low ? 0.375 : 0.625);
    }

    /** Where all options end, from the top. */
    final double optionsBottom(double width) {
        return optionsTop(width) + options.height(optionsWidth(width), room);
    }

    /** Where what stands in the column of the options ends. */
    double contentBottom(double width) {
        return optionsBottom(width);
    }

    /** Pixels of the room above and below an option. */
    final double room() {
        return room;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return Math.max(storyBottom(wide), contentBottom(wide)) + em.pixels(BELOW_ALL);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean scrolls = story.prefHeight(storyWidth(width)) > storyRoom;
        // The bar of a story that scrolls stands in the gap between the columns.
        double bar = scrolls ? columnGap(width) / 2 : 0;
        // Its words keep off the bar; without one they may use its place.
        double wide = storyWidth(width) + bar;
        story.setMaxWidth(story.prefHeight(wide) > storyRoom ? storyWidth(width) : wide);
        storyPane.resizeRelocate(margin(width), top(), storyWidth(width) + bar, storyHeight(width));
        prompt.resizeRelocate(optionsLeft(width), promptTop(width), optionsWidth(width), prompt.prefHeight(-1));
        options.resizeRelocate(optionsLeft(width), optionsTop(width), optionsWidth(width), options.prefHeight(optionsWidth(width)));
    }
}
