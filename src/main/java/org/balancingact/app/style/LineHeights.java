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
    private static final double SERIF_LINE = 1.55;
    private static final double SANS_LINE = 1.5;
    private static final double DISPLAY_LINE = 1.15;
    /** Font sizes in em, as in the style sheet. */
    private static final double NOTE = 0.8125;
    private static final double STORY = 1.1875;
    private static final double TITLE = 1.625;
    private static final double DISPLAY = 2.5;

    private LineHeights() {}

    static String rules(double rootSize) {
        return lines(".paragraph", Typeface.SANS, rootSize, SANS_LINE)
                + lines(".paragraph.note", Typeface.SANS, NOTE * rootSize, SANS_LINE)
                + lines(".paragraph.story", Typeface.SERIF, STORY * rootSize, SERIF_LINE)
                + lines(".paragraph.title", Typeface.SERIF_SEMIBOLD, TITLE * rootSize, DISPLAY_LINE)
                + lines(".paragraph.display", Typeface.SERIF_SEMIBOLD, DISPLAY * rootSize, DISPLAY_LINE);
    }

    private static String lines(String selector, Typeface typeface, double size, double line) {
        Text probe = new Text("x");
        probe.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        probe.setFont(Font.font(typeface.family(), size));
        double extra = line * size - probe.getLayoutBounds().getHeight();
        return String.format(Locale.ROOT, "%s { -fx-line-spacing: %.1fpx; -fx-padding: %.1fpx 0 %.1fpx 0; }%n", selector, extra,
                extra / 2, extra / 2);
    }
}
