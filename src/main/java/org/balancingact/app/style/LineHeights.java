package org.balancingact.app.style;

import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.balancingact.report.letters.Typeface;

/**
 * How high the lines of paragraphs are. A style sheet can only add to the line that the toolkit makes of a font, which it rounds
 * up: what is missing or too much is made up between the lines and around them.
 */
final class LineHeights {
    /** Line heights as multiples of the font size. */
    private static final double SERIF_LINE = 1.5;
    private static final double BRIEFING_LINE = 1.44;
    private static final double SANS_LINE = 1.45;
    private static final double NOTE_LINE = 1.4;
    private static final double TITLE_LINE = 1.2;
    private static final double DISPLAY_LINE = 1.12;
    /** Font sizes in em, as in the style sheet. */
    private static final double NOTE = 0.875;
    private static final double STORY = 1.25;
    private static final double CARD = 1.125;
    private static final double BRIEFING = 1.125;
    private static final double TITLE = 1.75;
    private static final double DISPLAY = 2.5;
    private static final double LOW_DISPLAY = 2;

    /** Em between the line above a section and its title. */
    private static final double SECTION_GAP = 0.375;

    private LineHeights() {}

    /** @param low whether the window has too little height for large titles */
    static String rules(double rootSize, boolean low) {
        double display = low ? LOW_DISPLAY : DISPLAY;
        return String.format(Locale.ROOT, ".label.display { -fx-font-size: %.3fem; }%n", display)
                + lines(".paragraph", Typeface.SANS, rootSize, SANS_LINE)
                + lines(".paragraph.section-title", Typeface.SANS_BOLD, rootSize, SANS_LINE, SECTION_GAP * rootSize)
                + lines(".paragraph.note", Typeface.SANS, NOTE * rootSize, NOTE_LINE)
                + lines(".paragraph.story", Typeface.SERIF, STORY * rootSize, SERIF_LINE)
                + lines(".briefing-story > .paragraph.story", Typeface.SERIF, BRIEFING * rootSize, BRIEFING_LINE)
                + lines(".paragraph.card-title", Typeface.SERIF_SEMIBOLD, CARD * rootSize, TITLE_LINE)
                + lines(".paragraph.title", Typeface.SERIF_SEMIBOLD, TITLE * rootSize, TITLE_LINE)
                + lines(".paragraph.display", Typeface.SERIF_SEMIBOLD, display * rootSize, DISPLAY_LINE);
    }

    private static String lines(String selector, Typeface typeface, double size, double line) {
        return lines(selector, typeface, size, line, 0);
    }

    private static String lines(String selector, Typeface typeface, double size, double line, double above) {
        Text probe = new Text("x");
        probe.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        probe.setFont(Font.font(typeface.family(), size));
        double extra = line * size - probe.getLayoutBounds().getHeight();
        return String.format(Locale.ROOT, "%s { -fx-line-spacing: %.1fpx; -fx-padding: %.1fpx 0 %.1fpx 0; }%n", selector, extra,
                above + extra / 2, extra / 2);
    }
}
