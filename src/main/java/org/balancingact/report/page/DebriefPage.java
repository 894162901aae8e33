package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.drawn;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.headings;
import static org.balancingact.report.page.Html.list;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;
import static org.balancingact.report.page.Html.told;
import static org.balancingact.report.page.Html.toldNote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Shown;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.Takeaway;
import org.balancingact.picture.AmountsPath;
import org.balancingact.picture.Axis;
import org.balancingact.picture.MixBar;
import org.balancingact.picture.Picture;
import org.balancingact.picture.Timeline;
import org.balancingact.picture.Waterfall;
import org.balancingact.picture.pen.ShapeSvg;
import org.balancingact.picture.pen.Svg;
import org.balancingact.picture.stage.Scenery;
import org.balancingact.picture.stage.Staging;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.HereWords;
import org.balancingact.report.words.LeverageWords;
import org.balancingact.report.words.MixWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.Occasion;
import org.balancingact.report.words.PathWords;
import org.balancingact.report.words.PlanWords;
import org.balancingact.scenario.Style;

/** The debrief as one printable page: XHTML with its style sheet and its plots inside, nothing to fetch. */
public final class DebriefPage {
    private static final Messages MESSAGES = Messages.of("page");
    private static final String NARROW_FIRST = "<colgroup><col class=\"number\"/><col/><col/></colgroup>";

    private final Debrief debrief;
    private final FirstPage first;
    /** What the scenario is written in. */
    private final String language;

    private DebriefPage(Debrief debrief, FirstPage first) {
        this.debrief = debrief;
        this.first = first;
        language = debrief.run().scenario().language();
    }

    /** The whole page, with the code that rebuilds the run where there is one. */
    public static String write(Debrief debrief, Occasion occasion, Takeaway takeaway, Optional<String> code) {
        return new DebriefPage(debrief, new FirstPage(debrief, occasion, takeaway, code)).page();
    }

    private String page() {
        String title = MESSAGES.text("title", debrief.run().scenario().title());
        return Html.page(title, PageFoot.running(), first.html(), story(), whatHappened(), WhyHtml.of(debrief.changesToEnd()), moments(), mix(),
                twoAmounts(), leverage(), PageFoot.html());
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

    private String moments() {
        String rows = debrief.tally().choices().stream().map(this::moment).collect(Collectors.joining());
        return classed("div", "section", classed("h2", "fresh", text(MESSAGES.text("moments"))),
                paragraph(AskedWords.summary(debrief.tally())), paragraph(CraftWords.summary(debrief)), askedTable(),
                classed("table", "moments", NARROW_FIRST, headings("", MESSAGES.text("moments.moment"), MESSAGES.text("moments.chosen")), element("tbody", rows)));
    }

    private String askedTable() {
        String head = headings("", MESSAGES.text("moments.leader"), MESSAGES.text("moments.manager"));
        String rows = Stream.of(Asked.LEADING, Asked.MANAGING, Asked.EITHER)
                .map(asked -> element("tr", element("td", text(MESSAGES.text("moments.asked." + asked.name()))),
                        cell(asked, Style.LEADER), cell(asked, Style.MANAGER)))
                .collect(Collectors.joining());
        return classed("table", "narrow", head, element("tbody", rows));
    }

    private String cell(Asked asked, Style style) {
        List<CountedChoice> choices = debrief.tally().cell(asked, style);
        String numbers = Lists.plain(choices.stream().map(choice -> Numbers.whole(choice.choice().number())).toList());
        return element("td", element("b", text(Numbers.whole(choices.size()))),
                text(numbers.isEmpty() ? "" : MESSAGES.text("moments.decisions", numbers)));
    }

    private String moment(CountedChoice counted) {
        var choice = counted.choice();
        String picked = counted.changed() ? MESSAGES.text("moments.changed", counted.first().brief()) : "";
        return element("tr",
                classed("td", "number", text(Numbers.whole(choice.number()))),
                element("td", told("b", language, choice.scene().title()), note(MESSAGES.text("moments.week", choice.week())),
                        toldNote(language, choice.why())),
                element("td", told("p", language, choice.option().text()), note(AskedWords.moment(counted)), 
                        notes(HereWords.moment(choice.decision()), CraftWords.moment(counted)),
                        choice.option().note().map(note -> toldNote(language, note)).orElse(""),
                        notes(CraftWords.doneWell(counted, debrief), HereWords.twin(counted, debrief.tally())), picked.isEmpty() ? "" : note(picked), said(choice.number())));
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

    private String mix() {
        String plot = MixWords.describable(debrief.tally().mix())
                ? debrief.tally().mix().leaderShare().map(share -> drawn(new MixBar(share), FindingWords.mix(debrief.tally()))).orElse("") : "";
        List<String> dimensions = debrief.tally().byDimension().entrySet().stream()
                .map(entry -> MESSAGES.text("mix.dimension", Names.of(entry.getKey()), MixWords.counts(entry.getValue()))).toList();
        String changed = MixWords.changed(debrief.tally());
        return classed("div", "section keep", element("h2", text(MESSAGES.text("mix"))), paragraph(MixWords.sentence(debrief.tally())),
                plot, paragraph(MixWords.counts(debrief.tally().mix())), list(dimensions), changed.isEmpty() ? "" : note(changed),
                note(MixWords.caution()));
    }

    private String twoAmounts() {
        return section(MESSAGES.text("amounts"), PathWords.twoAmounts(debrief.twoAmounts()), drawn(new AmountsPath(debrief.twoAmounts()), PathWords.twoAmounts(debrief.twoAmounts())));
    }

    private String leverage() {
        List<LeverageWords.Group> groups = LeverageWords.groups(debrief.leverage());
        return classed("div", "section keep", element("h2", text(MESSAGES.text("leverage"))), paragraph(LeverageWords.how()),
                groups.isEmpty() ? paragraph(LeverageWords.none()) : groups.stream().map(this::group).collect(Collectors.joining()));
    }

    private String group(LeverageWords.Group group) {
        return element("h3", text(group.heading())) + classed("table", "narrow", element("tbody",
                group.decisions().stream().map(this::leverage).collect(Collectors.joining())));
    }

    private String leverage(Leverage leverage) {
        return element("tr", classed("td", "number", text(Numbers.whole(leverage.choice().number()))),
                element("td", told("b", language, leverage.choice().option().brief()), note(MESSAGES.text("moments.week", leverage.choice().week()))),
                element("td", LeverageWords.swaps(leverage).stream().map(Html::paragraph).collect(Collectors.joining())));
    }

    private static String section(String title, String sentence, String plot) {
        return classed("div", "section keep", element("h2", text(title)), paragraph(sentence), plot);
    }
}
