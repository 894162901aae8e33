package org.balancingact.app.play;

import javafx.scene.layout.Region;

/** A scene whose decision has been made: what came of it stands below the option that was picked. */
final class ToldContent extends MomentContent {
    private final ToldOptions options;
    private final Region told;
    private final Region below;
    private boolean plain;

    /**
     * @param told  what came of it
     * @param below the part of it that counts the options below the picked one
     */
    ToldContent(Story story, String question, ToldOptions options, Region told, Region below) {
        super(story, question, options);
        this.options = options;
        this.told = told;
        this.below = below;
        getChildren().add(told);
    }

    @Override
    void fit(double width, double below, double height) {
        super.fit(width, below, height);
        fold(false);
        if (plain || !isWide(width) || toldBottom(width) > optionsBottom(width)) {
            fold(true);
        }
    }

    /** Where the theme has no pictures the others are folded, as nothing is faded. */
    void setPlain(boolean plain) {
        this.plain = plain;
    }

    private void fold(boolean folded) {
        options.fold(folded);
        boolean counted = !folded && options.below() > 0;
        below.setVisible(counted);
        below.setManaged(counted);
    }

    private double toldTop(double width) {
        return optionsTop(width) + options.bottomOfPicked(optionsWidth(width)) + options.gap();
    }

    private double toldBottom(double width) {
        return toldTop(width) + told.prefHeight(optionsWidth(width));
    }

    /** The button stays where it stood, or moves down where there is too much to tell. */
    @Override
    double contentBottom(double width) {
        return isWide(width) ? Math.max(optionsBottom(width), toldBottom(width)) : toldBottom(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth();
        told.resizeRelocate(optionsLeft(width), toldTop(width), optionsWidth(width), told.prefHeight(optionsWidth(width)));
    }
}
