package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.list;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Tally;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.AmountsPath;
import org.balancingact.picture.MixBar;
import org.balancingact.picture.pen.Svg;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.MixWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.PathWords;

/** Leading and managing in the decisions of a run, and how much of both there was: beside each other on paper. */
final class MixHtml {
    private static final Messages MESSAGES = Messages.of("page");

    /** Em of the square of the two amounts. */
    private static final double SQUARE = 16;

    private MixHtml() {}

    static String of(Debrief debrief) {
        return classed("div", "halves keep", mix(debrief.tally()), amounts(debrief.twoAmounts()));
    }

    private static String mix(Tally tally) {
        Stream<Interval> share = tally.mix().leaderShare().stream().filter(known -> MixWords.describable(tally.mix()));
        List<String> dimensions = tally.byDimension().entrySet().stream()
                .map(entry -> MESSAGES.text("mix.dimension", Names.told(entry.getKey()), entry.getValue().leader(), entry.getValue().manager())).toList();
        String changed = MixWords.changed(tally);
        return classed("div", "half", element("h2", text(MESSAGES.text("mix"))), paragraph(MixWords.sentence(tally)),
                share.map(known -> Svg.ofPhone(new MixBar(known)).saying(FindingWords.mix(tally)).element()).collect(Collectors.joining()),
                paragraph(MixWords.counts(tally.mix())), list(dimensions), changed.isEmpty() ? "" : note(changed), note(MixWords.caution()));
    }

    private static String amounts(TwoAmounts amounts) {
        String sentence = PathWords.twoAmounts(amounts);
        return classed("div", "half", element("h2", text(MESSAGES.text("amounts"))), paragraph(sentence),
                Svg.ofPhone(new AmountsPath(amounts, SQUARE)).saying(sentence).element());
    }
}
