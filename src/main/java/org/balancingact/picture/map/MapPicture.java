package org.balancingact.picture.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.map.StoryMap.Kind;
import org.balancingact.analysis.map.StoryMap.Link;
import org.balancingact.analysis.map.StoryMap.Stop;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.analysis.survey.Way;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.Anchor;
import org.balancingact.picture.Beside;
import org.balancingact.picture.Box;
import org.balancingact.picture.LetterWidths;
import org.balancingact.picture.Mark;
import org.balancingact.picture.Picture;
import org.balancingact.picture.Plan;
import org.balancingact.picture.Point;
import org.balancingact.picture.Role;
import org.balancingact.picture.Sheet;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Route;

/**
 * The scenes of a scenario from left to right by week, with the links between them.
 *
 * @param survey how many runs come where, once that is known
 */
public record MapPicture(MapPlan plan, Optional<Survey> survey) implements Picture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final double STOP = 1.875;
    private static final double ROW = 5;
    private static final double LEAST_STEP = 2.9;
    private static final double MARGIN = 1.75;
    private static final double WEEKS = 2.25;
    private static final double END = 0.25;
    /** Longer titles run over several lines. */
    private static final double TITLE = 3.6;
    /** How wide a link is that no run takes, and how much wider one that all take. */
    private static final double THINNEST = 0.0625;
    private static final double RANGE = 0.28;
    private static final double UNKNOWN = 0.2;
    private static final int CURVE = 12;

    @Override
    public String title() {
        return MESSAGES.text("story.title");
    }

    @Override
    public double usualWidth() {
        return 2 * MARGIN + plan.weeks().width() * LEAST_STEP;
    }

    /** The width for a room in which all should be seen; more where the scenes have no room there. */
    public double width(double room) {
        return Math.max(usualWidth(), room);
    }

    /** The share of the runs that take a link, from 0 to 1. */
    public double share(Link link) {
        return survey.map(known -> known.share(known.links(), new Way(link.from(), link.to())).proportion()).orElse(UNKNOWN);
    }

    /** What the mark of a link tells of. */
    public static String about(Link link) {
        return link.from() + " " + link.to();
    }

    private double x(MapLayout.Place place, double width) {
        double step = plan.weeks().width() == 0 ? 0 : (width - 2 * MARGIN) / plan.weeks().width();
        return MARGIN + plan.weeks().position(place) * step;
    }

    private double y(MapLayout.Place place) {
        return WEEKS + STOP + (place.row() - plan.layout().top()) * ROW;
    }

    @Override
    public Plan plan(double width) {
        double height = WEEKS + 2 * STOP + (plan.layout().bottom() - plan.layout().top()) * ROW;
        Sheet sheet = new Sheet();
        weeks(sheet, width, height);
        List<Point> lines = new ArrayList<>();
        plan.map().links().forEach(link -> lines.addAll(link(sheet, link, width)));
        Map<String, Box> stops = new HashMap<>();
        plan.map().stops().forEach(stop -> stops.put(stop.id(), box(stop, width)));
        titles(sheet, stops, lines, new Box(0, WEEKS, width, height));
        end(sheet, width);
        plan.map().stops().stream().filter(stop -> stop.kind() != Kind.END).forEach(stop -> stop(sheet, stop, Known.in(stops, stop.id())));
        return sheet.plan(width, height);
    }

    /** A line down the map where a week begins, with the number of the week where it has room. */
    private void weeks(Sheet sheet, double width, double height) {
        double reached = Double.NEGATIVE_INFINITY;
        List<Integer> weeks = plan.weeks().weeks();
        for (int column = 0; column < weeks.size(); column++) {
            int week = weeks.get(column);
            if (column == 0 || week != weeks.get(column - 1)) {
                double x = x(new MapLayout.Place(column, 0), width);
                String name = column == 0 ? MESSAGES.text("timeline.week", week) : Numbers.whole(week);
                double wide = LetterWidths.of(name, Role.MUTED);
                double left = Math.max(0, x - wide / 2);
                boolean fits = left > reached;
                sheet.line(Role.HAIRLINE, x, WEEKS, x, height);
                sheet.label(Role.MUTED, name, new Point(left, WEEKS - 0.375), Anchor.BOTTOM_LEFT, Double.MAX_VALUE, fits);
                reached = fits ? left + wide + 0.375 : reached;
            }
        }
    }

    /** A link as a curve through the points on its way, from the right of one stop to the left of the other; gives what it covers. */
    private List<Point> link(Sheet sheet, Link link, double width) {
        List<MapLayout.Place> bends = plan.layout().bends(link);
        List<Point> points = new ArrayList<>();
        for (int k = 0; k < bends.size(); k++) {
            double shift = k == 0 ? STOP / 2 : k == bends.size() - 1 ? -STOP / 2 : 0;
            points.add(new Point(x(bends.get(k), width) + shift, y(bends.get(k))));
        }
        List<Point> curve = curve(points);
        Role role = survey.isPresent() && share(link) == 0 ? Role.LINK_UNSEEN : link.conditional() ? Role.LINK_CONDITIONAL : Role.LINK;
        sheet.about(about(link)).line(role, curve, THINNEST + RANGE * share(link));
        return Beside.along(curve);
    }

    /** Through the points, level at each of them. */
    private static List<Point> curve(List<Point> points) {
        List<Point> curve = new ArrayList<>(List.of(points.get(0)));
        for (int k = 1; k < points.size(); k++) {
            Point from = points.get(k - 1);
            Point to = points.get(k);
            for (int sample = 1; sample <= CURVE; sample++) {
                double t = (double) sample / CURVE;
                curve.add(new Point(from.x() + (to.x() - from.x()) * (1.5 * t * (1 - t) + t * t * t),
                        from.y() + (to.y() - from.y()) * t * t * (3 - 2 * t)));
            }
        }
        return curve;
    }

    private Box box(Stop stop, double width) {
        MapLayout.Place place = plan.layout().place(stop.id());
        return Box.around(x(place, width), y(place), STOP, STOP);
    }

    private void stop(Sheet sheet, Stop stop, Box box) {
        List<Link> ways = plan.map().to(stop.id());
        boolean conditional = !ways.isEmpty() && ways.stream().allMatch(Link::conditional);
        sheet.add(new Mark.Stop(stop.id(), stop.kind() == Kind.DECISION, plan.number(stop.id()).orElse(""), conditional, box));
    }

    /** Interludes have no number, so they are named where a title has room. */
    private void titles(Sheet sheet, Map<String, Box> stops, List<Point> lines, Box ground) {
        Beside beside = new Beside(ground, stops.values(), lines);
        plan.map().stops().stream().filter(stop -> stop.kind() == Kind.INTERLUDE).forEach(stop -> {
            String title = LetterWidths.wrapped(stop.title(), Role.TITLE, TITLE);
            double width = title.lines().mapToDouble(line -> LetterWidths.of(line, Role.TITLE)).max().orElse(0);
            Beside.Room room = beside.find(Known.in(stops, stop.id()), width, Sheet.LINE * title.lines().count(), 0.4);
            sheet.about(stop.id()).label(Role.TITLE, title, room.at(), room.anchor(), Double.MAX_VALUE, room.free());
        });
    }

    private void end(Sheet sheet, double width) {
        MapLayout.Place place = plan.layout().place(Route.END);
        double x = x(place, width) - STOP / 2 + END;
        sheet.dot(Role.DOT, new Point(x, y(place)), END);
        sheet.label(Role.MUTED, MESSAGES.text("story.end"), x + 0.5, y(place), Anchor.LEFT);
    }
}
