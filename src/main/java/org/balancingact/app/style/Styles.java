package org.balancingact.app.style;

import javafx.css.PseudoClass;
import javafx.css.Styleable;

/** Style classes and states that the style sheet knows. */
public final class Styles {
    /** Words of the story. */
    public static final String SERIF = "serif";
    /** Text that may run over several lines. */
    public static final String PARAGRAPH = "paragraph";
    /** .875 em: notes, axes. */
    public static final String NOTE = "note";
    /** 1.25 em, serif. */
    public static final String STORY = "story";
    /** 1.125 em, serif, semi-bold: the title of a card. */
    public static final String CARD_TITLE = "card-title";
    /** Bold, below a strong line in ink: the title of a section. */
    public static final String SECTION_TITLE = "section-title";
    /** 1.25 em, bold: the number that a row is about. */
    public static final String NUMBER = "number";
    /** 1.75 em, serif, semi-bold. */
    public static final String TITLE = "title";
    /** 2.5 em, serif, semi-bold: scene and ending. */
    public static final String DISPLAY = "display";
    public static final String MUTED = "muted";
    public static final String STRONG = "strong";
    /** Needs the reader now; always beside an icon and a word. */
    public static final String ALERT = "alert";

    /** The one main button of a screen. */
    public static final String PRIMARY = "primary";
    public static final String SECONDARY = "secondary";
    /** A button that is only its words. */
    public static final String TEXT = "text-only";
    /** 2 em high instead of 2.5. */
    public static final String SMALL = "small";
    public static final String KEY_CAP = "key-cap";
    /** Gets the focus ring while it has the focus. */
    public static final String FOCUSABLE = "focusable";
    public static final String HAIRLINE = "hairline";

    /** The one of several that is meant now. */
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private Styles() {}

    /** The node, with style classes. */
    public static <N extends Styleable> N on(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
