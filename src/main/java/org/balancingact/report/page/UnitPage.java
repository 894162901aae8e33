package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Block;
import org.balancingact.learn.Claim;
import org.balancingact.learn.Course;
import org.balancingact.learn.Source;
import org.balancingact.learn.Unit;

/** A unit of Learn as one page to read and print, without its questions. */
public final class UnitPage {
    private static final Messages MESSAGES = Messages.of("learn");
    private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");

    private UnitPage() {}

    /** The whole page. */
    public static String write(Course course, Unit unit) {
        String place = MESSAGES.text("unit.place", unit.number(), course.units().size(), MESSAGES.plural("minutes", unit.minutes()));
        return Html.page(unit.title(), classed("div", "beginning", note(place), element("h1", text(unit.title())), element("p", text(unit.question()))),
                classed("div", "story", unit.text().stream().map(UnitPage::of).collect(Collectors.joining())),
                element("h2", text(MESSAGES.text("unit.remember"))), Html.list(unit.remember()),
                element("h2", text(MESSAGES.text("unit.known"))), unit.known().stream().map(claim -> of(claim, course)).collect(Collectors.joining()));
    }

    private static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return element("h2", text(heading.text()));
        } else if (block instanceof Block.Bullets bullets) {
            return element("ul", bullets.texts().stream().map(line -> element("li", emphasised(line))).collect(Collectors.joining()));
        } else if (block instanceof Block.Quote quote) {
            return element("blockquote", element("p", text(quote.text())), note(quote.by()));
        } else if (block instanceof Block.Table table) {
            return element("table", Html.headings(table.head().toArray(String[]::new)),
                    element("tbody", table.rows().stream().map(UnitPage::row).collect(Collectors.joining())));
        }
        return element("p", emphasised(((Block.Paragraph) block).text()));
    }

    private static String row(List<String> cells) {
        return element("tr", cells.stream().map(cell -> element("td", text(cell))).collect(Collectors.joining()));
    }

    private static String emphasised(String words) {
        return EMPHASIS.matcher(text(words)).replaceAll("<em>$1</em>");
    }

    private static String of(Claim claim, Course course) {
        String sources = claim.sources().stream().flatMap(id -> course.sources().source(id).stream()).map(Source::text).map(Html::note)
                .collect(Collectors.joining());
        return element("p", element("b", text(MESSAGES.text("known." + claim.state().id()))), " ", text(claim.text())) + sources;
    }
}
