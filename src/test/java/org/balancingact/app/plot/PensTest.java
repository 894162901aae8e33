package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.analysis.Tally;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.engine.Run;
import org.balancingact.picture.AllOutcomes;
import org.balancingact.picture.AmountsPath;
import org.balancingact.picture.Axis;
import org.balancingact.picture.ChangeBar;
import org.balancingact.picture.CombinedLines;
import org.balancingact.picture.ForkLines;
import org.balancingact.picture.LengthBar;
import org.balancingact.picture.LetterWidths;
import org.balancingact.picture.Mark;
import org.balancingact.picture.MixBar;
import org.balancingact.picture.Picture;
import org.balancingact.picture.Plan;
import org.balancingact.picture.Point;
import org.balancingact.picture.PolicyOutcomes;
import org.balancingact.picture.ShareBar;
import org.balancingact.picture.Sparkline;
import org.balancingact.picture.SparklineWeeks;
import org.balancingact.picture.SevenLines;
import org.balancingact.picture.Timeline;
import org.balancingact.picture.Waterfall;
import org.balancingact.picture.map.MapPicture;
import org.balancingact.picture.map.MapPlan;
import org.balancingact.picture.pen.Svg;
import org.balancingact.picture.pen.TextPen;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Window, paper and terminal draw every plot from the same marks, in whatever width. */
@ExtendWith(ApplicationExtension.class)
class PensTest {
    private static final int RUNS = 2;
    private static final List<Integer> WIDTHS = List.of(420, 900);
    private static final List<Integer> COLUMNS = List.of(60, 100);

    /** A picture that remembers what it gave to the pens. */
    private record Watched(Picture picture, List<Plan> given) implements Picture {
        @Override
        public String title() {
            return picture.title();
        }

        @Override
        public double usualWidth() {
            return picture.usualWidth();
        }

        @Override
        public Plan plan(double width) {
            Plan plan = picture.plan(width);
            given.add(plan);
            return plan;
        }
    }

    @Test
    void everyPenIsGivenTheSameMarks() {
        RandomRuns.each(RUNS, run -> pictures(run).forEach(picture -> {
            Watched watched = new Watched(picture, new ArrayList<>());
            WIDTHS.forEach(width -> draw(watched, width));
            Svg.of(watched);
            COLUMNS.forEach(columns -> TextPen.draw(watched, columns));
            assertThat(watched.given()).hasSizeGreaterThan(WIDTHS.size() + COLUMNS.size());
            List<Plan> plans = watched.given();
            assertThat(plans).as("%s", picture.title()).allMatch(plan -> said(plan).equals(said(plans.get(0))))
                    .allMatch(plan -> shapes(plan).equals(shapes(plans.get(0))));
        }));
    }

    @Test
    void theWindowMakesANodeOfEveryMarkAndKeepsItInEveryWidth() {
        RandomRuns.each(1, run -> pictures(run).forEach(picture -> {
            PicturePane pane = draw(picture, WIDTHS.get(0));
            List<Node> nodes = pane.pen().nodes();
            pane.resize(WIDTHS.get(1), 500);
            pane.layout();
            assertThat(pane.pen().nodes()).isEqualTo(nodes).hasSameSizeAs(picture.plan(picture.usualWidth()).marks());
            assertThat(pane.getChildrenUnmodifiable()).containsAll(nodes);
        }));
    }

    @Test
    void windowAndPaperSayEveryWordForWhichTheyHaveRoom() {
        RandomRuns.each(1, run -> pictures(run).forEach(picture -> {
            String paper = Svg.of(picture).element();
            List<Node> nodes = draw(picture, WIDTHS.get(1)).pen().nodes();
            List<Mark> marks = picture.plan(picture.usualWidth()).marks();
            for (int k = 0; k < marks.size(); k++) {
                if (marks.get(k) instanceof Mark.Label label) {
                    assertThat(((Label) nodes.get(k)).getText()).isEqualTo(label.text());
                    Stream<String> written = label.text().lines().map(line -> Svg.escape(LetterWidths.cut(line, label.role(), label.room())));
                    assertThat(!label.shown() || written.allMatch(line -> paper.contains(">" + line + "<"))).as("%s", label).isTrue();
                }
            }
        }));
    }

    private static PicturePane draw(Picture picture, int width) {
        PicturePane pane = new PicturePane(picture, "");
        pane.resize(width, 600);
        pane.layout();
        return pane;
    }

    /** Of a run: every kind of plot that there is. */
    private static Stream<Picture> pictures(Run run) {
        Tally tally = Tally.of(run);
        int weeks = run.scenario().weeks();
        CountedRun other = CountedRun.of(Policy.ALL_LEADER.play(run.scenario()));
        long[] outcomes = new long[Distribution.MOST + 1];
        Arrays.stream(Indicator.values()).forEach(indicator -> outcomes[(int) run.levels().get(indicator)]++);
        Distribution all = Distribution.of(outcomes);
        Stream<Picture> causes = Arrays.stream(Indicator.values()).map(indicator -> new Waterfall(Change.of(run, indicator, 0, weeks)));
        return Stream.concat(causes, Stream.of(new Timeline(run, tally.choices()), new SevenLines(run), new CombinedLines(run, tally.choices(), true),
                new MixBar(tally.mix().leaderShare().orElseThrow()), new AmountsPath(TwoAmounts.of(run)),
                new ForkLines(Comparison.of(CountedRun.of(run), other), Indicator.TRUST, "this run", "the other"),
                new AllOutcomes(all, new AllOutcomes.Run("this run", Optional.empty(), run.levels().get(Indicator.TRUST), "50"),
                        List.of(new AllOutcomes.Run("all leader", Optional.of(Style.LEADER), other.run().levels().get(Indicator.TRUST), "49"))),
                new PolicyOutcomes(all, new Axis(0, 100), Map.of(Policy.ALL_LEADER, other.run().levels().get(Indicator.TRUST))),
                new MapPicture(MapPlan.of(run.scenario()), Optional.empty()),
                new Sparkline(Indicator.TRUST, run.history(), weeks / 4, weeks / 2, weeks, Axis.of(run.history())),
                new SparklineWeeks(weeks / 4, weeks / 2, weeks), new ChangeBar(-3, 8), new ChangeBar(0, 8),
                new ShareBar(0.3, 0.8, List.of(0.1, 0.6), Optional.of(0.5), true), new LengthBar(0.4, 12)));
    }

    /** What the marks are and say, without where they stand. */
    private static List<String> said(Plan plan) {
        return plan.marks().stream().map(PensTest::said).toList();
    }

    private static String said(Mark mark) {
        String what = mark.getClass().getSimpleName() + " " + mark.about();
        if (mark instanceof Mark.Label label) {
            return what + " " + label.role() + " " + label.text().replaceAll("\\s+", " ");
        } else if (mark instanceof Mark.Sign sign) {
            return what + " " + sign.style() + " " + sign.number() + " " + sign.takenBack();
        } else if (mark instanceof Mark.Line line) {
            return what + " " + line.role();
        } else if (mark instanceof Mark.Bar bar) {
            return what + " " + bar.role();
        } else if (mark instanceof Mark.Stop stop) {
            return what + " " + stop.decision() + " " + stop.number() + " " + stop.conditional();
        } else if (mark instanceof Mark.Area area) {
            return what + " " + area.role();
        } else if (mark instanceof Mark.Note note) {
            return what + " " + note.text() + " " + note.push();
        }
        return what + " " + ((Mark.Dot) mark).role();
    }

    /** The lines and steps, each in its own frame, so that only its shape is left; of links on a map, which end at scenes of a fixed size, how high they run. */
    private static List<List<String>> shapes(Plan plan) {
        return plan.marks().stream().map(mark -> {
            if (mark instanceof Mark.Line line) {
                return line.role().name().startsWith("LINK") ? heights(line.points()) : shape(line.points());
            }
            return mark instanceof Mark.Area area ? shape(area.points()) : List.<String>of();
        }).toList();
    }

    private static List<String> shape(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double width = points.stream().mapToDouble(Point::x).max().orElse(0) - left;
        List<String> heights = heights(points);
        return IntStream.range(0, points.size())
                .mapToObj(k -> String.format(Locale.ROOT, "%.9f %s", width == 0 ? 0 : (points.get(k).x() - left) / width, heights.get(k))).toList();
    }

    private static List<String> heights(List<Point> points) {
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double height = points.stream().mapToDouble(Point::y).max().orElse(0) - top;
        return points.stream().map(point -> String.format(Locale.ROOT, "%.9f", height == 0 ? 0 : (point.y() - top) / height)).toList();
    }
}
