package org.balancingact.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;

/**
 * The seven indicators of a run that is over, a row each, through the story and what came later, with the decisions on top and the
 * largest causes named on the lines.
 */
public final class Timeline implements RunPicture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final List<Indicator> ROWS = TimelineRows.ALL;
    private static final double WEEKS = 1.75;
    /** So far a note may reach over the edges of its row. */
    private static final double OVER = 0.2;

    private final Run run;
    private final List<CountedChoice> choices;
    private final Axis axis;
    private final Map<Indicator, List<LineNote>> notes;
    /** By how much each row is lower than usual. */
    private final double lowered;

    /**
     * @param run     a run that is over
     * @param choices its choices, in order
     */
    public Timeline(Run run, List<CountedChoice> choices) {
        this(run, choices, Axis.of(run.history()));
    }

    /** @param axis the range that the rows share, where it is not that of this run */
    public Timeline(Run run, List<CountedChoice> choices, Axis axis) {
        this(run, choices, axis, Arrays.stream(Indicator.values()).collect(Collectors.toMap(Function.identity(), indicator -> LineNote.of(run, indicator))), 0);
    }

    private Timeline(Run run, List<CountedChoice> choices, Axis axis, Map<Indicator, List<LineNote>> notes, double lowered) {
        this.run = run;
        this.choices = List.copyOf(choices);
        this.axis = axis;
        this.notes = Map.copyOf(notes);
        this.lowered = lowered;
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
    public Heights heights(double width) {
        Drawing drawing = new Drawing(width);
        double usual = drawing.bottom() + WEEKS + ROWS.size() * (drawing.form.row() - drawing.row);
        return new Heights(usual - ROWS.size() * drawing.form.spare(), usual);
    }

    @Override
    public RunPicture within(double width, double height) {
        double tooHigh = (heights(width).usual() - height) / ROWS.size();
        double fitting = Math.max(0, Math.min(TimelineForm.of(width).spare(), tooHigh));
        return fitting == lowered ? this : new Timeline(run, choices, axis, notes, fitting);
    }

    @Override
    public Cursor cursor(double width, Spot spot, boolean atDecision) {
        Drawing drawing = new Drawing(width);
        Point at = drawing.field(spot.indicator()).at(spot.week(), run.history().get(spot.week()), spot.indicator());
        double noteBottom = atDecision ? drawing.head + 1.8 : drawing.top(spot.indicator()) + drawing.row - 0.2;
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
        int row = (int) Math.floor((point.y() - drawing.head) / drawing.row);
        return new Spot(drawing.weeks.week(point.x()), ROWS.get(Math.max(0, Math.min(ROWS.size() - 1, row))));
    }

    /** The timeline in a width. */
    private final class Drawing {
        private final double width;
        private final TimelineForm form;
        private final double row;
        private final Weeks weeks;
        private final Decisions decisions;
        private final double head;

        Drawing(double width) {
            this.width = width;
            form = TimelineForm.of(width);
            row = form.row() - Math.min(lowered, form.spare());
            weeks = new Weeks(run.scenario().weeks(), run.scenario().lastWeek(), form.weeksLeft(width), width - form.numbers());
            decisions = new Decisions(choices, weeks);
            head = decisions.height();
        }

        double top(Indicator indicator) {
            return head + ROWS.indexOf(indicator) * row;
        }

        double bottom() {
            return head + ROWS.size() * row;
        }

        TimelineRows rows() {
            return new TimelineRows(run, axis, form, row, weeks, width);
        }

        Field field(Indicator indicator) {
            return rows().field(top(indicator));
        }

        Plan plan() {
            Sheet sheet = new Sheet();
            weeks.sink(sheet, head, bottom());
            decisions.drop(sheet, bottom());
            rows().rule(sheet, head);
            ROWS.forEach(indicator -> rows().draw(sheet.about(indicator.id()), indicator, top(indicator)));
            NotePlaces places = new NotePlaces(ROWS.stream().map(indicator -> field(indicator).story(run.history(), indicator)).toList());
            ROWS.forEach(indicator -> places.keepFree(rows().name(indicator, top(indicator))));
            ROWS.forEach(indicator -> notes(sheet, indicator, places));
            weeks.name(sheet, bottom());
            head(sheet);
            return sheet.plan(width, bottom() + WEEKS, lines());
        }

        private List<Double> lines() {
            List<Double> lines = new ArrayList<>(List.of(0.0));
            IntStream.rangeClosed(0, ROWS.size()).forEach(k -> lines.add(head + k * row));
            return lines;
        }

        private void head(Sheet sheet) {
            double line = decisions.line();
            String name = MESSAGES.text("timeline.decisions");
            sheet.label(Role.MUTED, name, new Point(0, line), Anchor.LEFT, Double.MAX_VALUE,
                    LetterWidths.of(name, Role.MUTED) + 1 < weeks.left());
            rows().head(sheet, line);
            decisions.draw(sheet);
        }

        private void notes(Sheet sheet, Indicator indicator, NotePlaces places) {
            Field field = field(indicator);
            Box ground = new Box(weeks.left(), top(indicator) - OVER, weeks.storyEnd(), top(indicator) + row + OVER);
            List<List<Point>> rules = DoubleStream.of(top(indicator), field.middle(), top(indicator) + row)
                    .mapToObj(y -> List.of(new Point(weeks.left(), y), new Point(weeks.storyEnd(), y))).toList();
            for (LineNote note : Known.in(notes, indicator)) {
                places.add(sheet, indicator.id(), note, field.at(note.week(), run.history().get(note.week()), indicator), ground, rules);
            }
        }
    }
}
