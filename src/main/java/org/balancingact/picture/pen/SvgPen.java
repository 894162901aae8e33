package org.balancingact.picture.pen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.Box;
import org.balancingact.picture.LetterWidths;
import org.balancingact.picture.Mark;
import org.balancingact.picture.Pen;
import org.balancingact.picture.Point;
import org.balancingact.picture.Role;
import org.balancingact.scenario.Style;

/** Draws marks as elements of SVG 1.1 with presentation attributes only, which every reader knows. */
final class SvgPen implements Pen {
    /** On its own a drawing brings the first; a page has the second, and the others where it is printed. */
    private static final String FONT = "IBM Plex Sans, Sans, Arabic, Hebrew, Georgian, Armenian, Fallback, Korean, sans-serif";

    static final String SERIF = "Source Serif 4";

    /** Half the height of a capital letter, in em of the words: so far below the middle is the line that they stand on. */
    private static final double HALF_CAPITAL = 0.36;
    private static final double LINE_HEIGHT = 1.3;
    private static final double RADIUS = 0.62;
    private static final double SIDE = 1.1;
    private static final double BARE_SIGN = 0.75;
    private static final double NUMBER = 0.6875;
    private static final double BEHIND = 0.31;
    private static final double STEM = 0.08;
    private static final String HALO = look(new Ink(Ink.PAPER, "none", 0, "")) + " fill-opacity=\"0.75\"";

    private final StringBuilder body = new StringBuilder();
    private final double em;

    /** @param em units of the drawing, which are pixels at 96 dpi, in an em */
    SvgPen(double em) {
        this.em = em;
    }

    /** What is drawn so far. */
    String body() {
        return body.toString();
    }

    @Override
    public void line(Mark.Line mark) {
        Ink ink = Ink.of(mark.role());
        add("<polyline points=\"%s\" %s stroke-linejoin=\"round\"/>", points(mark.points()),
                look(mark.thick() > 0 ? ink.thick(mark.thick() * em) : ink));
    }

    @Override
    public void area(Mark.Area mark) {
        add("<polygon points=\"%s\" %s/>", points(mark.points()), look(Ink.of(mark.role())));
    }

    @Override
    public void bar(Mark.Bar mark) {
        rectangle(mark.box(), "rx=\"%s\" %s".formatted(mark.role() == Role.BAND ? units(mark.box().height() / 2) : "0", look(Ink.of(mark.role()))));
    }

    @Override
    public void dot(Mark.Dot mark) {
        circle(mark.at(), mark.radius(), Ink.of(mark.role()));
    }

    @Override
    public void label(Mark.Label mark) {
        if (mark.shown()) {
            double size = mark.role().size() * em;
            List<String> lines = List.of(LetterWidths.cut(mark.text(), mark.role(), mark.room()).split("\n"));
            double middle = mark.at().y() * em + (0.5 - mark.anchor().down()) * lines.size() * LINE_HEIGHT * size;
            double first = middle - (lines.size() - 1) / 2.0 * LINE_HEIGHT * size;
            for (int k = 0; k < lines.size(); k++) {
                words(mark.at().x() * em, first + k * LINE_HEIGHT * size, lines.get(k), mark.anchor().across(), size,
                        Ink.ofWords(mark.role()), mark.role().isBold());
            }
        }
    }

    @Override
    public void note(Mark.Note mark) {
        if (mark.shown()) {
            rectangle(mark.words(), HALO);
            line(new Mark.Line(Role.CHECKPOINT, "", List.of(mark.at(), mark.stemEnd()), STEM));
            dot(new Mark.Dot(Role.DOT, "", mark.at(), Mark.Note.FOOT));
            if (mark.push() != 0) {
                area(new Mark.Area(Role.SHOCK, "", mark.triangle()));
            }
            words(mark.textLeft() * em, mark.words().middle().y() * em, mark.text(), 0, Role.NOTE.size() * em, Ink.ofWords(Role.NOTE), false);
        }
    }

    @Override
    public void sign(Mark.Sign mark) {
        double size = mark.number().isPresent() ? 1 : BARE_SIGN;
        mark.takenBack().ifPresent(style -> shape(style, new Point(mark.at().x() - BEHIND, mark.at().y() - BEHIND), 0.93,
                new Ink(Ink.PAPER, Ink.of(style), 1.5, "")));
        shape(mark.style(), mark.at(), size, new Ink(Ink.of(mark.style()), "none", 0, ""));
        mark.number().ifPresent(number -> words(mark.at().x() * em, mark.at().y() * em, Numbers.whole(number), 0.5, NUMBER * em, Ink.PAPER, true));
    }

    @Override
    public void stop(Mark.Stop mark) {
        Point middle = mark.box().middle();
        if (mark.decision()) {
            rectangle(mark.box(), "rx=\"5\" " + look(Ink.ofStop(mark.conditional())));
        } else {
            circle(middle, mark.box().width() / 2, Ink.ofStop(mark.conditional()));
        }
        words(middle.x() * em, middle.y() * em, mark.number(), 0.5, Role.STRONG.size() * em, Ink.ofWords(Role.STRONG), true);
    }

    private void shape(Style style, Point at, double size, Ink ink) {
        if (style == Style.LEADER) {
            circle(at, RADIUS * size, ink);
        } else {
            rectangle(Box.around(at.x(), at.y(), SIDE * size, SIDE * size), look(ink));
        }
    }

    private void rectangle(Box box, String look) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>", units(box.left()), units(box.top()),
                units(box.width()), units(box.height()), look);
    }

    private void circle(Point at, double radius, Ink ink) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>", units(at.x()), units(at.y()), units(radius), look(ink));
    }

    /**
     * Writes a line of words; all lengths are in units.
     *
     * @param middle of their height
     * @param across which part of their width stands at x
     */
    void words(double x, double middle, String text, double across, double size, String fill, boolean bold) {
        String anchor = across == 0 ? "start" : across == 1 ? "end" : "middle";
        add("<text class=\"f-%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-family=\"%s\" font-size=\"%s\" fill=\"%s\" font-weight=\"%s\">%s</text>",
                Ink.name(fill), number(x), number(middle + HALF_CAPITAL * size), anchor, FONT, number(size), fill, bold ? "bold" : "normal", Svg.escape(text));
    }

    /** A line of a headline; all lengths are in units. */
    void headline(double x, double middle, String text, double size) {
        add("<text class=\"f-ink\" x=\"%s\" y=\"%s\" font-family=\"%s, serif\" font-size=\"%s\" font-weight=\"600\" fill=\"%s\">%s</text>",
                number(x), number(middle + HALF_CAPITAL * size), SERIF, number(size), Ink.ofWords(Role.NAME), Svg.escape(text));
    }

    private static String look(Ink ink) {
        return "class=\"f-%s s-%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s".formatted(Ink.name(ink.fill()), Ink.name(ink.stroke()), ink.fill(), ink.stroke(), number(ink.thick()),
                ink.dashes().isEmpty() ? "" : " stroke-dasharray=\"" + ink.dashes() + "\"");
    }

    private String points(List<Point> points) {
        return points.stream().map(point -> units(point.x()) + "," + units(point.y())).collect(Collectors.joining(" "));
    }

    private void add(String format, Object... arguments) {
        body.append(format.formatted(arguments));
    }

    private String units(double length) {
        return number(length * em);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
