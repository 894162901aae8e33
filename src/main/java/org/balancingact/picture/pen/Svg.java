package org.balancingact.picture.pen;

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
    private static final double MARGIN = 16;
    private static final double HEADING = 30;
    private static final double CAPTION = 24;
    private static final double SMALL = 10;

    /** The picture in its usual width. */
    public static Svg of(Picture picture) {
        Plan plan = picture.plan(picture.usualWidth());
        SvgPen pen = new SvgPen();
        plan.with(pen);
        // Whole units: the printer reads no others.
        return new Svg(Math.ceil(plan.width() * SvgPen.EM), Math.ceil(plan.height() * SvgPen.EM), picture.title(), pen.body());
    }

    /** The drawing on white ground, its title above it and a small line below it, as it goes out on its own. */
    public Svg captioned(String line) {
        double wide = width + 2 * MARGIN;
        double high = HEADING + height + CAPTION + MARGIN;
        SvgPen words = new SvgPen();
        words.words(MARGIN, MARGIN + SMALL / 2, title, 0, 1.3 * SMALL, Ink.ofWords(Role.STRONG), true);
        words.words(MARGIN, high - 1.5 * SMALL, line, 0, SMALL, Ink.ofWords(Role.MUTED), false);
        return new Svg(wide, high, title, "<rect x=\"0\" y=\"0\" width=\"%s\" height=\"%s\" fill=\"%s\"/><g transform=\"translate(%s %s)\">%s</g>%s"
                .formatted(SvgPen.number(wide), SvgPen.number(high), Ink.PAPER, SvgPen.number(MARGIN), SvgPen.number(HEADING + SMALL), body, words.body()));
    }

    /** The drawing as an element of a page, which brings the fonts. */
    public String element() {
        return element("");
    }

    private String element(String fonts) {
        String wide = SvgPen.number(width);
        String high = SvgPen.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" alt=\"%s\"><title>%s</title>%s%s</svg>"
                .formatted(wide, high, wide, high, escape(title), escape(title), fonts, body);
    }

    /** The drawing as a file of its own, with its fonts. */
    public String file() {
        return file(Typeface.SANS.webRule(Typeface.SANS.family(), 400) + Typeface.SANS_BOLD.webRule(Typeface.SANS.family(), 700));
    }

    /** The same for a painter that knows no compressed fonts. */
    String painted() {
        return file(Typeface.SANS.rule(Typeface.SANS.family(), 400) + Typeface.SANS_BOLD.rule(Typeface.SANS.family(), 700));
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
