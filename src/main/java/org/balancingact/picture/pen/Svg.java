package org.balancingact.picture.pen;

import java.util.List;
import org.balancingact.picture.LetterWidths;
import org.balancingact.picture.Picture;
import org.balancingact.picture.Plan;
import org.balancingact.picture.Role;
import org.balancingact.report.letters.Typeface;

/**
 * A picture as an SVG drawing.
 *
 * @param width  in units, which are pixels at 96 dpi
 * @param height in units
 * @param title  what it shows, for those who can't see it
 * @param body   its elements
 */
public record Svg(double width, double height, String title, String body) {
    /** Units in an em, on paper; on a telephone, where it makes words of twelve; in a drawing of its own. */
    private static final double ON_PAPER = 13;
    private static final double ON_PHONE = 15.2;
    private static final double ALONE = 16;
    private static final double PHONE = 360;
    private static final double WIDE = 1200;
    private static final double MARGIN = 24;
    private static final double HEADLINE = 28;

    /** The picture in its usual width. */
    public static Svg of(Picture picture) {
        return of(picture, picture.usualWidth(), ON_PAPER);
    }

    /** The picture in the width of a telephone, with larger words. */
    public static Svg ofPhone(Picture picture) {
        return of(picture, PHONE / ON_PHONE, ON_PHONE);
    }

    private static Svg of(Picture picture, double width, double em) {
        Plan plan = picture.plan(width);
        SvgPen pen = new SvgPen(em);
        plan.with(pen);
        // Whole units: the printer reads no others.
        return new Svg(Math.ceil(plan.width() * em), Math.ceil(plan.height() * em), picture.title(), pen.body());
    }

    /**
     * The picture as it goes out on its own, on white ground: what it shows as a headline, the numbers of that, the picture, a small line.
     */
    public static Svg alone(Picture picture, String headline, String numbers, String caution) {
        Svg drawn = of(picture, Math.min(picture.mostWidth(), (WIDE - 2 * MARGIN) / ALONE), ALONE);
        SvgPen words = new SvgPen(ALONE);
        double y = MARGIN;
        for (String line : lines(headline, Role.END, HEADLINE)) {
            words.headline(MARGIN, y + HEADLINE * 0.6, line, HEADLINE);
            y += HEADLINE * 1.2;
        }
        for (String line : lines(numbers, Role.NAME, ALONE)) {
            words.words(MARGIN, y + ALONE * 0.8, line, 0, ALONE, Ink.ofWords(Role.NAME), false);
            y += ALONE * 1.45;
        }
        y += ALONE;
        double high = Math.ceil(y + drawn.height + 3.5 * ALONE);
        double small = Role.MUTED.size() * ALONE;
        words.words(MARGIN, high - MARGIN, caution, 0, small, Ink.ofWords(Role.MUTED), false);
        return new Svg(WIDE, high, headline, "<rect x=\"0\" y=\"0\" width=\"%s\" height=\"%s\" fill=\"%s\"/><g transform=\"translate(%s %s)\">%s</g>%s"
                .formatted(SvgPen.number(WIDE), SvgPen.number(high), Ink.PAPER, SvgPen.number((WIDE - drawn.width) / 2), SvgPen.number(y), drawn.body, words.body()));
    }

    /** Words in lines that are not wider than a drawing of its own. */
    private static List<String> lines(String text, Role measured, double size) {
        return LetterWidths.wrapped(text, measured, (WIDE - 2 * MARGIN) / size * measured.size()).lines().toList();
    }

    /** The same drawing, with what it shows in other words. */
    public Svg saying(String headline) {
        return new Svg(width, height, headline, body);
    }

    /** The drawing as an element of a page, which brings the fonts. */
    public String element() {
        return element("");
    }

    /** The same, as an element that is cut at its sides where it is given another form. */
    public String filling() {
        return element().replaceFirst("<svg ", "<svg preserveAspectRatio=\"xMidYMid slice\" ");
    }

    private String element(String fonts) {
        String wide = SvgPen.number(width);
        String high = SvgPen.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" alt=\"%s\"><title>%s</title>%s%s</svg>"
                .formatted(wide, high, wide, high, escape(title), escape(title), fonts, body);
    }

    /** The drawing as a file of its own, with its fonts. */
    public String file() {
        return file(Typeface.SANS.webRule(Typeface.SANS.family(), 400) + Typeface.SANS_BOLD.webRule(Typeface.SANS.family(), 700)
                + Typeface.SERIF_SEMIBOLD.webRule(SvgPen.SERIF, 600));
    }

    /** The same for a painter that knows no compressed fonts. */
    String painted() {
        return file(Typeface.SANS.rule(Typeface.SANS.family(), 400) + Typeface.SANS_BOLD.rule(Typeface.SANS.family(), 700)
                + Typeface.SERIF_SEMIBOLD.rule(SvgPen.SERIF, 600));
    }

    private String file(String fonts) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element("<style type=\"text/css\">" + fonts + "</style>") + "\n";
    }

    /** Text that is safe inside elements and quoted attributes of XML; characters that XML forbids are left out. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(Svg::allowed).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }
}
