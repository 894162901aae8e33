package org.balancingact.app.control;

import org.balancingact.app.style.Styles;

/** Text that wraps and is never cut off. Panes ask for its height many times in one layout; it is measured once for a width. */
public final class Paragraph extends WrappedLabel {
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    public Paragraph(String text, String... styles) {
        super(text);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(Styles.PARAGRAPH);
        getStyleClass().addAll(styles);
    }

    /** A paragraph of story. */
    public static Paragraph story(String text) {
        return new Paragraph(text, Styles.SERIF, Styles.STORY);
    }

    /** The title of a page or a part of it. */
    public static Paragraph title(String text) {
        return new Paragraph(text, Styles.SERIF, Styles.TITLE);
    }

    /** The title of a scene or an ending. */
    public static Paragraph display(String text) {
        return new Paragraph(text, Styles.SERIF, Styles.DISPLAY);
    }

    /** The title of a section, below the line that opens it. */
    public static Paragraph section(String text) {
        Paragraph title = new Paragraph(text, Styles.SECTION_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        return title;
    }

    public static Paragraph note(String text) {
        return new Paragraph(text, Styles.NOTE, Styles.MUTED);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getSkin() == null) {
            return super.computePrefHeight(width);
        }
        if (width != measuredWidth) {
            measuredHeight = super.computePrefHeight(width);
            measuredWidth = width;
        }
        return measuredHeight;
    }

    /** Called whenever anything changes that the height depends on. */
    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }
}
