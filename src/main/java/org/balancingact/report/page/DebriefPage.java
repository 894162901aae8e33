package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.drawn;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;

import java.util.Optional;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Takeaway;
import org.balancingact.picture.Timeline;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.Occasion;

/** The debrief as one printable page: XHTML with its style sheet and its plots inside, nothing to fetch. */
public final class DebriefPage {
    private static final Messages MESSAGES = Messages.of("page");

    private final Debrief debrief;
    private final FirstPage first;

    private DebriefPage(Debrief debrief, FirstPage first) {
        this.debrief = debrief;
        this.first = first;
    }

    /** The whole page, with the code that rebuilds the run where there is one. */
    public static String write(Debrief debrief, Occasion occasion, Takeaway takeaway, Optional<String> code) {
        return new DebriefPage(debrief, new FirstPage(debrief, occasion, takeaway, code)).page();
    }

    private String page() {
        String title = MESSAGES.text("title", debrief.run().scenario().title());
        return Html.page(title, PageFoot.running(), first.html(), story(), whatHappened(), WhyHtml.of(debrief.changesToEnd()),
                new MomentsHtml(debrief).html(), RoomHtml.of(debrief), MixHtml.of(debrief), OtherwiseHtml.of(debrief), PageFoot.html());
    }

    private String story() {
        return classed("div", "section fresh", element("h2", text(MESSAGES.text("ended"))), paragraph(EndingWords.whatLedTo(debrief)),
                classed("div", "story", new StoryHtml(debrief.run().scenario()).of(debrief.finish().endingText())));
    }

    private String whatHappened() {
        String finding = FindingWords.happened(debrief.changesToEnd());
        return section(finding, Lists.sentences(FindingWords.happenedNumbers(debrief.changesToEnd(), debrief.run()), MESSAGES.text("marks")),
                drawn(new Timeline(debrief.run(), debrief.tally().choices()), finding));
    }

    private static String section(String title, String sentence, String plot) {
        return classed("div", "section keep", element("h2", text(title)), paragraph(sentence), plot);
    }
}
