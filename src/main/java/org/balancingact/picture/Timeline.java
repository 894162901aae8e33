package org.balancingact.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;

/**
 * The seven indicators of a run that is over, a row each, through the story and what came later, with the decisions on top and the
 * largest causes named on the lines.
 */
public final class Timeline implements RunPicture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final List<Indicator> ROWS = List.of(Indicator.values());
    private static final double WEEKS = 1.75;
    /** Where the columns of values end, before the right edge. */
    private static final double CHANGE = 3.1;
    private static final double LATER = 0.1;
    private static final double DOT = 0.26;
    private static final double INSET = 0.2;
    /** So far a note may reach over the edges of its row. */
    private static final double OVER = 0.2;

    private final Run run;
    private final List<CountedChoice> choices;
    private final Axis axis;
    private final Map<Indicator, List<LineNote>> notes;

    /**
     * @param run     a run that is over
     * @param choices its choices, in order
     */
    public Timeline(Run run, List<CountedChoice> choices) {
        this.run = run;
        this.choices = List.copyOf(choices);
        axis = Axis.of(run.history());
        notes = Arrays.stream(Indicator.values()).collect(Collectors.toMap(Function.identity(), indicator -> LineNote.of(run, indicator)));
    }

    @Override
    public Run run() {
        return run;
    }

    @Override
    public List<CountedChoice> choices() {
        return choices;
    }

    @Override
    public String title() {
        return MESSAGES.text("timeline.title");
    }

    @Override
    public double usualWidth() {
        return 52;
    }

    @Override
    public Plan plan(double width) {
        return new Drawing(width).plan();
    }

    @Override
    public Cursor cursor(double width, Spot spot, boolean atDecision) {
        Drawing drawing = new Drawing(width);
        Point at = drawing.field(spot.indicator()).at(spot.week(), run.history().get(spot.week()), spot.indicator());
        double noteBottom = atDecision ? drawing.head + 1.8 : drawing.top(spot.indicator()) + drawing.form.row() - 0.2;
        return new Cursor(at, drawing.head, drawing.bottom(), noteBottom, at.x() < (drawing.weeks.left() + drawing.weeks.right()) / 2);
    }

    @Override
    public Box band(double width, int week) {
        Drawing drawing = new Drawing(width);
        return drawing.decisions.band(week, drawing.bottom());
    }

    @Override
    public Spot spotAt(double width, Point point, Spot before) {
        Drawing drawing = new Drawing(width);
        int row = (int) Math.floor((point.y() - drawing.head) / drawing.form.row());
        return new Spot(drawing.weeks.week(point.x()), ROWS.get(Math.max(0, Math.min(ROWS.size() - 1, row))));
    }

    /** The timeline in a width. */
    private final class Drawing {
        private final double width;
        private final TimelineForm form;
        private final Weeks weeks;
        private final Decisions decisions;
        private final double head;

        Drawing(double width) {
            this.width = width;
            form = TimelineForm.of(width);
            weeks = new Weeks(run.scenario().weeks(), run.scenario().lastWeek(), form.weeksLeft(width), width - form.numbers());
            decisions = new Decisions(choices, weeks);
            head = decisions.height();
        }

        double top(Indicator indicator) {
            return head + ROWS.indexOf(indicator) * form.row();
        }

        double bottom() {
            return head + ROWS.size() * form.row();
        }

        Field field(Indicator indicator) {
            return new Field(axis, weeks, top(indicator) + form.above(), top(indicator) + form.row() - INSET);
        }

        Plan plan() {
            Sheet sheet = new Sheet();
            weeks.sink(sheet, head, bottom());
            decisions.drop(sheet, bottom());
            for (int k = 0; k <= ROWS.size(); k++) {
                boolean heavy = k == 0 || k == ROWS.size() || ROWS.get(k).side() != ROWS.get(k - 1).side();
                sheet.line(heavy ? Role.RULE : Role.HAIRLINE, 0, head + k * form.row(), width, head + k * form.row());
            }
            ROWS.forEach(indicator -> row(sheet.about(indicator.id()), indicator));
            NotePlaces places = new NotePlaces(ROWS.stream().map(indicator -> field(indicator).story(run.history(), indicator)).toList());
            ROWS.forEach(indicator -> notes(sheet, indicator, places));
            weeks.name(sheet, bottom());
            head(sheet);
            return sheet.plan(width, bottom() + WEEKS, lines());
        }

        private List<Double> lines() {
            List<Double> lines = new ArrayList<>(List.of(0.0));
            IntStream.rangeClosed(0, ROWS.size()).forEach(k -> lines.add(head + k * form.row()));
            return lines;
        }

        private void head(Sheet sheet) {
            double line = decisions.line();
            String name = MESSAGES.text("timeline.decisions");
            sheet.label(Role.MUTED, name, new Point(0, line), Anchor.LEFT, Double.MAX_VALUE,
                    LetterWidths.of(name, Role.MUTED) + 1 < weeks.left());
            sheet.label(Role.MUTED, MESSAGES.text("timeline.end"), width - form.end(), line, Anchor.RIGHT);
            sheet.label(Role.MUTED, MESSAGES.text("timeline.change"), new Point(width - CHANGE, line), Anchor.RIGHT, Double.MAX_VALUE, form.hasChanges());
            if (weeks.haveEpilogue()) {
                sheet.label(Role.MUTED, MESSAGES.text("timeline.later"), width - LATER, line, Anchor.RIGHT);
            }
            decisions.draw(sheet);
        }

        private void row(Sheet sheet, Indicator indicator) {
            Field field = field(indicator);
            List<Point> story = field.story(run.history(), indicator);
            double middle = form.hasNamesAbove() ? top(indicator) + 0.75 : top(indicator) + form.row() / 2;
            sheet.label(Role.GAUGE, Names.brief(indicator), 0, middle, Anchor.LEFT);
            sheet.label(Role.MIDDLE, Numbers.whole(Field.MIDDLE), new Point(weeks.left() - 0.5, field.middle()), Anchor.RIGHT,
                    Double.MAX_VALUE, form.namesTheMiddle());
            field.shade(sheet, story);
            sheet.line(Role.LINE, story);
            if (weeks.haveEpilogue()) {
                List<Point> later = field.later(run.history(), indicator);
                field.shade(sheet, later);
                sheet.line(Role.LATER, later);
                value(sheet, Role.HOLLOW, Role.MUTED, later.get(later.size() - 1), run.levels(), indicator, width - LATER);
            }
            Levels end = run.history().get(weeks.endWeek());
            value(sheet, Role.DOT, Role.END, story.get(story.size() - 1), end, indicator, width - form.end());
            sheet.label(Role.MUTED, Numbers.signed(Shown.change(run.history().get(0), end, indicator)),
                    new Point(width - CHANGE, middleOf(indicator)), Anchor.RIGHT, Double.MAX_VALUE, form.hasChanges());
        }

        private double middleOf(Indicator indicator) {
            return top(indicator) + form.row() / 2;
        }

        private void value(Sheet sheet, Role dot, Role number, Point at, Levels levels, Indicator indicator, double end) {
            sheet.dot(dot, at, DOT);
            sheet.label(number, Numbers.whole(Shown.points(levels, indicator)), end, middleOf(indicator), Anchor.RIGHT);
        }

        private void notes(Sheet sheet, Indicator indicator, NotePlaces places) {
            Field field = field(indicator);
            Box ground = new Box(weeks.left(), top(indicator) - OVER, weeks.storyEnd(), top(indicator) + form.row() + OVER);
            List<Point> middle = List.of(new Point(weeks.left(), field.middle()), new Point(weeks.storyEnd(), field.middle()));
            for (LineNote note : Known.in(notes, indicator)) {
                places.add(sheet, indicator.id(), note, field.at(note.week(), run.history().get(note.week()), indicator), ground, middle);
            }
        }
    }
}
