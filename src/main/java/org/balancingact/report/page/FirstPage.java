package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;
import static org.balancingact.report.page.Html.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.analysis.CraftCount;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Takeaway;
import org.balancingact.picture.QrSquares;
import org.balancingact.picture.SevenLines;
import org.balancingact.picture.pen.ShapeSvg;
import org.balancingact.picture.pen.Svg;
import org.balancingact.picture.stage.Scenery;
import org.balancingact.picture.stage.Staging;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.Occasion;
import org.balancingact.report.words.PlanWords;

/**
 * What is read first and may be all that is kept: the ending, three sentences, the seven lines, the plan.
 *
 * @param code rebuilds the run on any copy of the program
 */
record FirstPage(Debrief debrief, Occasion occasion, Takeaway takeaway, Optional<String> code) {
    /** Units at 96 dpi: the width of a sheet, and 35 mm. */
    private static final double STAGE_WIDTH = 794;
    private static final double STAGE_HEIGHT = 132;
    /** Where no plan was made there is room for more of it: 53 mm. */
    private static final double HIGH_STAGE = 200;
    /** A plan of more letters is printed smaller. */
    private static final int LONG = 200;
    private static final Messages MESSAGES = Messages.of("page");

    String html() {
        return classed("div", "head", stage(false), stage(true), slip()) + lead() + sentences() + lines() + kept();
    }

    /** Where the ending is played, with nobody there. */
    private String stage(boolean dark) {
        Scenery scenery = new Staging(debrief.run().scenario()).ending(debrief.finish().ending()).stage();
        return classed("div", dark ? "stage dark" : "stage", ShapeSvg.stage(scenery, STAGE_WIDTH, takeaway.plan().isPresent() ? STAGE_HEIGHT : HIGH_STAGE,
                dark, MESSAGES.text("stage")).filling());
    }

    private String slip() {
        String language = debrief.run().scenario().language();
        List<String> facts = new ArrayList<>();
        occasion.date().map(Dates::whole).ifPresent(facts::add);
        occasion.mode().ifPresent(facts::add);
        occasion.alias().ifPresent(facts::add);
        return classed("div", "title",
                classed("p", "kicker", told("span", language, debrief.run().scenario().title()), text(MESSAGES.text("reached"))),
                told("h1", language, debrief.finish().ending().title()))
                + (facts.isEmpty() ? "" : classed("p", "kicker", text(String.join(MESSAGES.text("fact"), facts))));
    }

    /** What came of it; where the scenario has no sentence for that, the first of its story. */
    private String lead() {
        return debrief.finish().ending().finding()
                .map(finding -> classed("div", "lead", told("p", debrief.run().scenario().language(), finding)))
                .orElseGet(() -> classed("div", "lead", new StoryHtml(debrief.run().scenario()).of(debrief.finish().endingText().stream().limit(1).toList())));
    }

    private String sentences() {
        return classed("div", "keep", element("h2", text(MESSAGES.text("three"))), element("ol", Stream.of(
                Lists.sentences(MESSAGES.text("three.finding", FindingWords.happened(debrief.changesToEnd())), EndingWords.readings(debrief.run())),
                moments(), EndingWords.turning(debrief.leverage()))
                .map(sentence -> element("li", text(sentence))).collect(Collectors.joining())));
    }

    private String moments() {
        CraftCount count = CraftCount.of(debrief.tally());
        String asked = FindingWords.asked(debrief.tally());
        return count.all() == 0 ? MESSAGES.text("three.finding", asked) : MESSAGES.text("three.moments", asked, CraftWords.brief(count));
    }

    /** The large timeline has the same for telephones. */
    private String lines() {
        return classed("div", "wide keep", element("h2", text(MESSAGES.text("happened"))),
                Svg.of(new SevenLines(debrief.run())).saying(FindingWords.happened(debrief.changesToEnd())).element());
    }

    private String kept() {
        String along = Stream.of(takeaway.worked().map(worked -> MESSAGES.text("along.worked", worked)),
                takeaway.change().map(change -> MESSAGES.text("along.change", change)))
                .flatMap(Optional::stream).map(Html::paragraph).collect(Collectors.joining());
        String heading = takeaway.plan().isPresent() ? element("h2", text(MESSAGES.text("plan")))
                : along.isEmpty() ? headingByHand() : element("h2", text(MESSAGES.text("along")));
        return classed("div", "kept keep", heading, code.map(FirstPage::code).orElse(""),
                classed("div", "plan", takeaway.plan().map(FirstPage::plan).orElse("") + along + (takeaway.plan().isPresent() ? "" : byHand())));
    }

    private String headingByHand() {
        return classed("h2", "on-paper", text(MESSAGES.text("by-hand")))
                + (code.isPresent() ? classed("h2", "on-screen", text(MESSAGES.text("code"))) + classed("p", "on-screen", text(MESSAGES.text("code.how"))) : "");
    }

    /** Lines for a plan, where a pen can write one. */
    private static String byHand() {
        return classed("div", "on-paper by-hand", line("by-hand.if"), line("by-hand.more"), line("by-hand.then"), line("by-hand.more"),
                boxes(result -> false, MESSAGES.text("by-hand.due")));
    }

    private static String line(String key) {
        return classed("p", "line", text(MESSAGES.text(key)));
    }

    private static String plan(Plan plan) {
        String sentence = PlanWords.sentence(plan);
        return classed("div", sentence.length() > LONG ? "story" : "lead", paragraph(sentence)) + paragraph(MESSAGES.text("plan.due", Dates.whole(plan.due())))
                + boxes(result -> plan.answer().filter(answer -> answer.result() == result).isPresent(), "");
    }

    /** What can have come of a plan, each with its box; after the words, if there are any. */
    private static String boxes(Predicate<Plan.Result> checked, String words) {
        String boxes = Stream.of(Plan.Result.values()).map(result -> element("span", box(checked.test(result)), text(MESSAGES.text("plan." + result.id()))))
                .collect(Collectors.joining());
        return classed("p", "boxes", words.isEmpty() ? "" : element("span", text(words)), boxes);
    }

    private static String box(boolean checked) {
        return new Svg(14, 14, MESSAGES.text(checked ? "plan.box.checked" : "plan.box"), "<rect class=\"s-control\" x=\"1\" y=\"1\" width=\"12\" height=\"12\" rx=\"3\" fill=\"none\" stroke=\"#737A7B\" stroke-width=\"1.5\"/>"
                + (checked ? "<path class=\"s-ink\" d=\"M3.5 7l2.5 3 4.5-6\" fill=\"none\" stroke=\"#1B2226\" stroke-width=\"2\"/>" : "")).element();
    }

    private static String code(String code) {
        QrSquares squares = QrSquares.of(code);
        double across = squares.withFrame();
        return classed("div", "code", new Svg(across, across, MESSAGES.text("code.picture"),
                "<rect width=\"%s\" height=\"%s\" fill=\"#FFFFFF\"/><path transform=\"translate(%s %s)\" d=\"%s\" fill=\"#000000\"/>"
                        .formatted(across, across, QrSquares.QUIET, QrSquares.QUIET, squares.outline())).element(),
                note(MESSAGES.text("code")), classed("p", "letters", text(code)));
    }
}
