package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.headings;
import static org.balancingact.report.page.Html.list;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;
import static org.balancingact.report.page.Html.told;

import java.util.List;
import java.util.stream.Collectors;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.Debrief;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.room.VotedDecision;
import org.balancingact.report.words.RoomWords;
import org.balancingact.report.words.RoomWords.OptionLine;

/** What a room voted: a row a decision, then what was voted for and not played. */
final class RoomHtml {
    private static final Messages MESSAGES = Messages.of("page");
    private static final String NARROW_FIRST = "<colgroup><col class=\"number\"/><col class=\"act\"/><col class=\"moment\"/><col/></colgroup>";

    private RoomHtml() {}

    /** Nothing where no room played the run. */
    static String of(Debrief debrief) {
        return debrief.room().map(room -> section(room, debrief)).orElse("");
    }

    private static String section(RoomDebrief room, Debrief debrief) {
        String language = debrief.run().scenario().language();
        List<String> roads = RoomWords.roads(room);
        String sentences = Lists.sentences(RoomWords.guess(room, debrief.tally().mix().leader()).orElse(""), RoomWords.caution());
        return classed("div", "section", element("h2", text(RoomWords.finding(room))), paragraph(sentences),
                classed("table", "moments", NARROW_FIRST, headings("", MESSAGES.text("votes.moment"), MESSAGES.text("votes.options"), MESSAGES.text("votes.room")),
                        element("tbody", room.decisions().stream().map(decision -> row(decision, language)).collect(Collectors.joining()))),
                roads.isEmpty() ? "" : element("h3", text(RoomWords.roadsHeading())) + list(roads));
    }

    private static String row(VotedDecision decision, String language) {
        return element("tr", classed("td", "number", text(Numbers.whole(decision.choice().number()))),
                element("td", told("b", language, decision.choice().scene().title()), note(MESSAGES.text("moments.week", decision.choice().week()))),
                element("td", RoomWords.options(decision).stream().map(RoomHtml::option).collect(Collectors.joining())),
                element("td", paragraph(RoomWords.how(decision)), paragraph(RoomWords.people(decision))));
    }

    private static String option(OptionLine option) {
        String line = RoomWords.line(option);
        return option.played() ? element("p", element("b", text(line))) : paragraph(line);
    }
}
