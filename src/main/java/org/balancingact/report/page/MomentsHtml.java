package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.headings;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;
import static org.balancingact.report.page.Html.told;
import static org.balancingact.report.page.Html.toldNote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.Reflection;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.HereWords;
import org.balancingact.scenario.Style;

/** What the moments called for, and what was done: the counts, then a row a decision. */
final class MomentsHtml {
    private static final Messages MESSAGES = Messages.of("page");
    private static final String NARROW_FIRST = "<colgroup><col class=\"number\"/><col class=\"moment\"/><col/></colgroup>";

    private final Debrief debrief;
    /** What the scenario is written in. */
    private final String language;

    MomentsHtml(Debrief debrief) {
        this.debrief = debrief;
        language = debrief.run().scenario().language();
    }

    String html() {
        String rows = debrief.tally().choices().stream().map(this::moment).collect(Collectors.joining());
        return classed("div", "section", classed("div", "keep", element("h2", text(MESSAGES.text("moments"))),
                classed("div", "half", paragraph(AskedWords.summary(debrief.tally())), paragraph(CraftWords.summary(debrief))), classed("div", "half", askedTable())),
                classed("table", "moments", NARROW_FIRST, headings("", MESSAGES.text("moments.moment"), MESSAGES.text("moments.chosen")),
                        element("tbody", rows)));
    }

    private String askedTable() {
        String head = headings("", MESSAGES.text("moments.leader"), MESSAGES.text("moments.manager"));
        String rows = Stream.of(Asked.LEADING, Asked.MANAGING, Asked.EITHER)
                .map(asked -> element("tr", element("td", text(MESSAGES.text("moments.asked." + asked.name()))),
                        cell(asked, Style.LEADER), cell(asked, Style.MANAGER)))
                .collect(Collectors.joining());
        return element("table", head, element("tbody", rows));
    }

    private String cell(Asked asked, Style style) {
        List<CountedChoice> choices = debrief.tally().cell(asked, style);
        String numbers = Lists.plain(choices.stream().map(choice -> Numbers.whole(choice.choice().number())).toList());
        return element("td", element("b", text(Numbers.whole(choices.size()))),
                text(numbers.isEmpty() ? "" : MESSAGES.text("moments.decisions", numbers)));
    }

    private String moment(CountedChoice counted) {
        var choice = counted.choice();
        return element("tr",
                classed("td", "number", text(Numbers.whole(choice.number()))),
                element("td", told("b", language, choice.scene().title()), " ", classed("span", "note", text(MESSAGES.text("moments.week", choice.week()))),
                        toldNote(language, choice.why()), notes(HereWords.moment(choice.decision()))),
                element("td", told("p", language, choice.option().text()), choice.option().note().map(note -> toldNote(language, note)).orElse(""),
                        notes(counted.changed() ? MESSAGES.text("moments.changed", counted.first().brief()) : ""), said(choice.number()),
                        paragraph(Lists.sentences(AskedWords.moment(counted), CraftWords.moment(counted))),
                        notes(CraftWords.doneWell(counted, debrief), HereWords.twin(counted, debrief.tally()))));
    }

    private static String notes(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).map(Html::note).collect(Collectors.joining());
    }

    private String said(int decision) {
        Reflection said = debrief.said(decision);
        return Stream.of(said.ownTag().map(tag -> MESSAGES.text("moments.said." + tag.id())),
                said.reason().map(reason -> MESSAGES.text("moments.reason", reason)))
                .flatMap(Optional::stream).map(Html::note).collect(Collectors.joining());
    }
}
