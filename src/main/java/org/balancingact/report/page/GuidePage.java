package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.list;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;
import static org.balancingact.report.page.Html.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.GuideWords;
import org.balancingact.report.words.Occasion;

/** A run with what a facilitator needs to talk it over, to print: the moments of the guide, then every decision with what to ask. */
public final class GuidePage {
    private static final Messages MESSAGES = Messages.of("page");

    private GuidePage() {}

    /** The whole page. */
    public static String write(Debrief debrief, Occasion occasion) {
        List<GuideWords.Moment> guided = GuideWords.guided(debrief);
        String unmet = GuideWords.unmet(debrief);
        return Html.page(GuideWords.title(debrief), PageFoot.running(), header(debrief, occasion),
                guided.isEmpty() && unmet.isEmpty() ? "" : element("h2", text(GuideWords.guidedHeading())) + moments(guided)
                        + (unmet.isEmpty() ? "" : note(unmet)),
                element("h2", text(GuideWords.decisionsHeading())), moments(GuideWords.decisions(debrief)),
                PageFoot.html());
    }

    private static String header(Debrief debrief, Occasion occasion) {
        List<String> facts = Stream.of(occasion.date().map(Dates::whole), occasion.mode(), occasion.alias()).flatMap(Optional::stream).toList();
        String language = debrief.run().scenario().language();
        return classed("div", "beginning", classed("p", "kicker", told("span", language, debrief.finish().ending().title())),
                element("h1", text(GuideWords.title(debrief))),
                facts.isEmpty() ? "" : classed("p", "kicker", text(String.join(MESSAGES.text("fact"), facts))), paragraph(GuideWords.how()));
    }

    private static String moments(List<GuideWords.Moment> moments) {
        return moments.stream().map(moment -> classed("div", "keep", element("h3", text(moment.heading())),
                moment.happened().stream().map(Html::paragraph).collect(Collectors.joining()),
                moment.lines().isEmpty() ? "" : list(moment.lines()))).collect(Collectors.joining());
    }
}
