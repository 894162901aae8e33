package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.drawn;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balancingact.analysis.Change;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.Axis;
import org.balancingact.picture.Waterfall;
import org.balancingact.report.words.FindingWords;
import org.balancingact.scenario.Indicator.Side;

/** Why the seven changed, all on one scale: on paper a sheet a side, where a side has no more causes than a sheet can hold. */
final class WhyHtml {
    /** Em of a drawing on paper: a sheet without its margins, what stands above the first plot, and the words and the axis of each. */
    private static final double SHEET = 76;
    private static final double INTRODUCTION = 6.3;
    private static final double AROUND = 6.9;

    private WhyHtml() {}

    static String of(List<Change> changes) {
        Axis axis = Waterfall.axis(changes);
        List<Change> managed = of(changes, Side.MANAGEMENT);
        List<Change> led = of(changes, Side.LEADERSHIP);
        return plots("fresh", element("h2", text(Messages.of("page").text("why"))) + paragraph(Messages.of("page").text("why.how")), managed,
                Waterfall.within(managed, axis, SHEET - INTRODUCTION - managed.size() * AROUND))
                + plots("", "", led, Waterfall.within(led, axis, SHEET - led.size() * AROUND));
    }

    private static List<Change> of(List<Change> changes, Side side) {
        return changes.stream().filter(change -> change.indicator().side() == side).toList();
    }

    private static String plots(String style, String introduction, List<Change> changes, List<Waterfall> plots) {
        return classed("div", style, introduction + IntStream.range(0, changes.size()).mapToObj(k -> plot(changes.get(k), plots.get(k)))
                .collect(Collectors.joining()));
    }

    private static String plot(Change change, Waterfall plot) {
        return classed("div", "keep", element("h3", text(FindingWords.why(change))), paragraph(FindingWords.whyNumbers(change)),
                drawn(plot, FindingWords.why(change)));
    }
}
