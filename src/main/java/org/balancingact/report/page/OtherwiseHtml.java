package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;
import static org.balancingact.report.page.Html.told;

import java.util.List;
import java.util.stream.Collectors;
import org.balancingact.analysis.Leverage;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.LeverageWords;

/** What mattered most: what decisions would have brought, made otherwise. */
final class OtherwiseHtml {
    private static final Messages MESSAGES = Messages.of("page");
    private static final String NARROW_FIRST = "<colgroup><col class=\"number\"/><col class=\"act\"/><col/></colgroup>";

    private OtherwiseHtml() {}

    static String of(Debrief debrief) {
        List<LeverageWords.Group> groups = LeverageWords.groups(debrief.leverage());
        return classed("div", "section", element("h2", text(MESSAGES.text("leverage"))), paragraph(LeverageWords.how()),
                groups.isEmpty() ? paragraph(LeverageWords.none()) : groups.stream().map(group -> group(group, debrief.run().scenario().language()))
                        .collect(Collectors.joining()), told("p", debrief.run().scenario().language(), LeverageWords.endings(groups)));
    }

    private static String group(LeverageWords.Group group, String language) {
        return element("h3", text(group.heading())) + classed("table", "moments otherwise", NARROW_FIRST, element("tbody",
                group.decisions().stream().map(leverage -> leverage(leverage, language)).collect(Collectors.joining())));
    }

    private static String leverage(Leverage leverage, String language) {
        return element("tr", classed("td", "number", text(Numbers.whole(leverage.choice().number()))),
                element("td", told("b", language, leverage.choice().option().brief()), note(MESSAGES.text("moments.week", leverage.choice().week()))),
                element("td", LeverageWords.swaps(leverage).stream().map(Html::paragraph).collect(Collectors.joining())));
    }
}
