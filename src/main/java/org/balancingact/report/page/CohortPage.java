package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.list;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.report.words.CohortWords;

/** Several runs together as a page to read and print. */
public final class CohortPage {
    private CohortPage() {}

    /** The whole page. */
    public static String write(Cohort cohort) {
        String moments = cohort.moments().stream().map(CohortPage::moment).collect(Collectors.joining());
        return Html.page(CohortWords.title(cohort), PageFoot.running(),
                classed("div", "beginning", element("h1", text(CohortWords.title(cohort))), note(CohortWords.caution())),
                part(CohortWords.endingsHeading(), CohortWords.endings(cohort)), part(CohortWords.askedHeading(), CohortWords.asked(cohort)),
                part(CohortWords.outcomesHeading(), CohortWords.outcomes(cohort)), element("h2", text(CohortWords.momentsHeading())), moments, PageFoot.html());
    }

    private static String part(String heading, List<String> lines) {
        return lines.isEmpty() ? "" : element("h2", text(heading)) + list(lines);
    }

    private static String moment(Cohort.Moment moment) {
        return classed("div", "keep", element("h3", text(CohortWords.met(moment))), list(CohortWords.options(moment)), paragraph(CohortWords.together(moment)));
    }
}
