package org.balancingact.report.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.balancingact.report.letters.Typeface;

/** A drawing in user units (pixels at 96 dpi), written as SVG 1.1 with presentation attributes only, which every reader knows. */
public final class Svg {
    /** On its own it brings the first; a page has the second, and the others where it is printed. */
    private static final String FONT = "IBM Plex Sans, Sans, Arabic, Hebrew, Georgian, Armenian, Fallback, Korean, sans-serif";

    private static final double MARGIN = 16;
    private static final double HEADING = 30;
    private static final double CAPTION = 24;
    private static final double SMALL = 10;

    private final double width;
    private final double height;
    private final String title;
    private final StringBuilder body = new StringBuilder();

    /**
     * @param title what the picture shows, for those who can't see it
     */
    public Svg(double width, double height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /** The drawing on white ground, its title above it and a small line below it, as it goes out on its own. */
    public Svg captioned(String line) {
        Svg whole = new Svg(width + 2 * MARGIN, HEADING + height + CAPTION + MARGIN, title);
        whole.rectangle(0, 0, whole.width, whole.height, Ink.SURFACE);
        whole.text(MARGIN, MARGIN + SMALL, title, Anchor.START, 1.3 * SMALL, Ink.INK, true);
        whole.add("<g transform=\"translate(%s %s)\">", number(MARGIN), number(HEADING + SMALL)).body.append(body).append("</g>");
        return whole.text(MARGIN, whole.height - SMALL, line, Anchor.START, SMALL, Ink.MUTED, false);
    }

    /** Where a text lies on its anchor point. */
    public enum Anchor { START, MIDDLE, END }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public Svg rectangle(double x, double y, double wide, double high, String fill) {
        return rectangle(x, y, wide, high, fill, "none");
    }

    public Svg rectangle(double x, double y, double wide, double high, String fill, String stroke) {
        return add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>",
                number(x), number(y), number(wide), number(high), fill, stroke);
    }

    public Svg circle(double x, double y, double radius, String fill, String stroke, double thick) {
        return add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                number(x), number(y), number(radius), fill, stroke, number(thick));
    }

    public Svg line(double fromX, double fromY, double toX, double toY, String stroke, double thick) {
        return add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                number(fromX), number(fromY), number(toX), number(toY), stroke, number(thick));
    }

    public Svg dotted(double fromX, double fromY, double toX, double toY, String stroke) {
        return add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"1\" stroke-dasharray=\"2 3\"/>",
                number(fromX), number(fromY), number(toX), number(toY), stroke);
    }

    public Svg polyline(List<Point> points, String stroke, double thick, boolean dashed) {
        String path = points.stream().map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" "));
        return add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>",
                path, stroke, number(thick), dashed ? " stroke-dasharray=\"4 3\"" : "");
    }

    public Svg polygon(List<Point> points, String fill, String stroke) {
        String path = points.stream().map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" "));
        return add("<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\"/>", path, fill, stroke);
    }

    public Svg text(double x, double y, String text, Anchor anchor, double size, String fill, boolean bold) {
        return add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-family=\"%s\" font-size=\"%s\" fill=\"%s\" font-weight=\"%s\">%s</text>",
                number(x), number(y), anchor.name().toLowerCase(Locale.ROOT), FONT, number(size), fill,
                bold ? "bold" : "normal", escape(text));
    }

    /** A point of the drawing. */
    public record Point(double x, double y) {}

    /** The drawing as an element of a page, which brings the fonts. */
    public String element() {
        return element("");
    }

    private String element(String fonts) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" alt=\"%s\"><title>%s</title>%s%s</svg>"
                .formatted(number(width), number(height), number(width), number(height), escape(title), escape(title), fonts, body);
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

    private Svg add(String format, Object... arguments) {
        body.append(format.formatted(arguments));
        return this;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
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
