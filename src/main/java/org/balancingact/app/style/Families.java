package org.balancingact.app.style;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

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

    static Families installed() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return new Families(first(SERIF, "Serif"), mac ? "System" : first(SANS, "System"));
    }

    private static String first(List<String> candidates, String otherwise) {
        return candidates.stream().filter(family -> Font.font(family).getFamily().equals(family)).findFirst().orElse(otherwise);
    }

    /** Rules for the families, the root size and the space between lines, which depends on the font. */
    String rules(double rootSize) {
        return """
                .root { -fx-font-family: "%s"; -fx-font-size: %spx; }
                .serif { -fx-font-family: "%s"; }
                .paragraph { -fx-line-spacing: %sem; }
                .paragraph.story { -fx-line-spacing: %sem; }
                .paragraph.title, .paragraph.display { -fx-line-spacing: %sem; }
                """.formatted(sans, rootSize, serif, extra(sans, SANS_LINE), extra(serif, SERIF_LINE), extra(serif, DISPLAY_LINE));
    }

    private static String extra(String family, double line) {
        double extra = line - (height(family, "x\nx") - height(family, "x")) / 100;
        return String.format(Locale.ROOT, "%.3f", extra);
    }

    private static double height(String family, String lines) {
        Text probe = new Text(lines);
        probe.setFont(Font.font(family, 100));
        return probe.getLayoutBounds().getHeight();
    }
}
