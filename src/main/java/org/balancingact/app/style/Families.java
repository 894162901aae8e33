package org.balancingact.app.style;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * The two font families of the program: the story speaks in serif, the program in sans. Each is the first of its list that is
 * installed, because a style sheet takes one name only.
 */
record Families(String serif, String sans) {
    private static final List<String> SERIF = List.of("Georgia", "Charter", "Charis SIL", "Noto Serif", "DejaVu Serif");
    private static final List<String> SANS = List.of("Segoe UI", "Inter", "Noto Sans", "DejaVu Sans");
    /** Line heights as multiples of the font size. */
    private static final double SERIF_LINE = 1.55;
    private static final double SANS_LINE = 1.5;
    private static final double DISPLAY_LINE = 1.15;
    /** Font sizes in em, as in the style sheet. */
    private static final double NOTE = 0.8125;
    private static final double STORY = 1.1875;
    private static final double TITLE = 1.625;
    private static final double DISPLAY = 2.5;

    static Families installed() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return new Families(first(SERIF, "Serif"), mac ? "System" : first(SANS, "System"));
    }

    private static String first(List<String> candidates, String otherwise) {
        return candidates.stream().filter(family -> Font.font(family).getFamily().equals(family)).findFirst().orElse(otherwise);
    }

    /** Rules for the families, the root size and the height of lines, which depends on the font. */
    String rules(double rootSize) {
        return """
                .root { -fx-font-family: "%s"; -fx-font-size: %spx; }
                .serif { -fx-font-family: "%s"; }
                """.formatted(sans, rootSize, serif)
                + lines(".paragraph", sans, FontWeight.NORMAL, rootSize, SANS_LINE)
                + lines(".paragraph.note", sans, FontWeight.NORMAL, NOTE * rootSize, SANS_LINE)
                + lines(".paragraph.story", serif, FontWeight.NORMAL, STORY * rootSize, SERIF_LINE)
                + lines(".paragraph.title", serif, FontWeight.BOLD, TITLE * rootSize, DISPLAY_LINE)
                + lines(".paragraph.display", serif, FontWeight.BOLD, DISPLAY * rootSize, DISPLAY_LINE);
    }

    /** Fonts differ in the height of their lines: what is missing or too much is made up between the lines and around them. */
    private static String lines(String selector, String family, FontWeight weight, double size, double line) {
        Text probe = new Text("x");
        probe.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        probe.setFont(Font.font(family, weight, size));
        double extra = line * size - probe.getLayoutBounds().getHeight();
        return String.format(Locale.ROOT, "%s { -fx-line-spacing: %.1fpx; -fx-padding: %.1fpx 0 %.1fpx 0; }%n", selector, extra,
                extra / 2, extra / 2);
    }
}
