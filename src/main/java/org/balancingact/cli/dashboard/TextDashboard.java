package org.balancingact.cli.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Mix;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.Tally;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.Axis;
import org.balancingact.picture.MixBar;
import org.balancingact.picture.Timeline;
import org.balancingact.picture.pen.TextPen;
import org.balancingact.report.Debrief;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.room.VotedDecision;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.HereWords;
import org.balancingact.report.words.LeverageWords;
import org.balancingact.report.words.MixWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.PathWords;
import org.balancingact.report.words.RoomWords;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Shock;
import org.balancingact.scenario.Style;

/** The outcome dashboard as text: what happened, why, what the moments asked for, the mix, the decisions. */
public final class TextDashboard {
    private static final Messages MESSAGES = Messages.of("dashboard");
    private static final List<Asked> CLEARLY_ASKED = List.of(Asked.LEADING, Asked.MANAGING);

    private final Terminal terminal;
    private final Debrief debrief;

    public TextDashboard(Terminal terminal, Debrief debrief) {
        this.terminal = terminal;
        this.debrief = debrief;
    }

    /** @param causes whether every cause of every change is listed too */
    public void show(boolean causes) {
        terminal.section(MESSAGES.text("heading.dashboard", debrief.run().scenario().title(), debrief.finish().ending().title()));
        terminal.say(EndingWords.whatLedTo(debrief));
        terminal.section(MESSAGES.text("heading.timeline"));
        terminal.say(PathWords.timeline(debrief.changesToEnd()));
        terminal.blank();
        timeline();
        terminal.section(MESSAGES.text("heading.why"));
        ChangeText.summaries(terminal, debrief.changesToEnd());
        asked();
        mix();
        twoAmounts();
        terminal.section(MESSAGES.text("heading.decisions"));
        debrief.tally().choices().forEach(this::decision);
        debrief.room().ifPresent(this::room);
        levers();
        if (causes) {
            terminal.section(MESSAGES.text("heading.causes"));
            ChangeText.causes(terminal, debrief.changesToEnd());
        }
        terminal.blank();
        terminal.say(MESSAGES.text("footer"));
    }

    private void room(RoomDebrief room) {
        terminal.section(RoomWords.finding(room));
        terminal.say(Lists.sentences(RoomWords.guess(room, debrief.tally().mix().leader()).orElse(""), RoomWords.caution()));
        for (VotedDecision decision : room.decisions()) {
            terminal.say(MESSAGES.text("room.decision", decision.choice().number(), decision.choice().scene().title()));
            RoomWords.lines(decision).forEach(line -> terminal.say(line, "  ", "    "));
        }
        List<String> roads = RoomWords.roads(room);
        if (!roads.isEmpty()) {
            terminal.section(RoomWords.roadsHeading());
            roads.forEach(terminal::say);
        }
    }

    private void timeline() {
        TextPen.draw(new Timeline(debrief.run(), debrief.tally().choices(), Axis.OF_EVERY_RUN), terminal.width()).forEach(terminal::line);
        Scenario scenario = debrief.run().scenario();
        terminal.say(MESSAGES.text("timeline.legend", scenario.weeks(), scenario.lastWeek(), Axis.OF_EVERY_RUN.low(), Axis.OF_EVERY_RUN.high()));
        for (Shock shock : scenario.shocks()) {
            terminal.say(MESSAGES.text("timeline.shock", shock.week(), shock.label(), Names.brief(shock.indicator())));
        }
    }

    private void asked() {
        terminal.section(MESSAGES.text("heading.asked"));
        terminal.say(AskedWords.summary(debrief.tally()));
        terminal.say(CraftWords.summary(debrief));
        for (Asked asked : CLEARLY_ASKED) {
            terminal.say(MESSAGES.text("asked.row", Names.of(asked), cell(asked, Style.LEADER), cell(asked, Style.MANAGER)), "  ", "    ");
        }
    }

    /** Counts, and the numbers of the decisions. */
    private String cell(Asked asked, Style style) {
        List<CountedChoice> choices = debrief.tally().cell(asked, style);
        String numbers = Lists.and(choices.stream().map(choice -> Numbers.whole(choice.choice().number())).toList());
        return choices.isEmpty()
                ? MESSAGES.text("asked.cell.empty", Names.act(style))
                : MESSAGES.plural("asked.cell", choices.size(), Names.act(style), numbers);
    }

    private void mix() {
        Tally tally = debrief.tally();
        Mix mix = tally.mix();
        terminal.section(MESSAGES.text("heading.mix"));
        terminal.say(MixWords.countsSentence(mix));
        terminal.say(MixWords.sentence(tally));
        if (MixWords.describable(mix)) {
            TextPen.draw(new MixBar(mix.leaderShare().orElseThrow()), terminal.width()).forEach(terminal::line);
            terminal.say(MixWords.caution());
        }
        if (tally.anyChanged()) {
            terminal.say(MixWords.changed(tally));
        }
        for (Dimension dimension : Dimension.values()) {
            Mix part = Known.in(tally.byDimension(), dimension);
            terminal.say(MESSAGES.text("mix.dimension", Names.told(dimension), MixWords.counts(part)), "  ", "    ");
        }
    }

    private void twoAmounts() {
        TwoAmounts amounts = debrief.twoAmounts();
        terminal.section(MESSAGES.text("heading.amounts"));
        terminal.say(Lists.sentences(PathWords.twoAmounts(amounts), PathWords.whatAmountsAre()));
        terminal.say(MESSAGES.text("amounts.path", point(amounts.start()), point(amounts.middle()), point(amounts.end()),
                point(amounts.later())), "  ", "    ");
    }

    private static String point(TwoAmounts.Point point) {
        return MESSAGES.text("amounts.point", Shown.points(point.management()), Shown.points(point.leadership()));
    }

    private void decision(CountedChoice counted) {
        Choice choice = counted.choice();
        String indent = "    ";
        terminal.say(MESSAGES.text("decision.title", choice.number(), choice.week(), choice.scene().title(), choice.option().brief()),
                "", indent);
        if (counted.changed()) {
            terminal.say(MESSAGES.text("decision.first", Names.act(counted.style()), counted.first().brief()), indent, indent);
        }
        Stream.of(choice.why(), Lists.sentences(AskedWords.moment(counted), HereWords.moment(choice.decision())),
                Lists.sentences(CraftWords.told(counted), CraftWords.doneWell(counted, debrief)),
                HereWords.twin(counted, debrief.tally()))
                .filter(words -> !words.isEmpty()).forEach(words -> terminal.say(words, indent, indent));
    }

    /** The decisions that mattered most. */
    private void levers() {
        if (debrief.leverage().isEmpty()) {
            return;
        }
        terminal.section(MESSAGES.text("heading.levers"));
        terminal.say(LeverageWords.how());
        List<LeverageWords.Group> groups = LeverageWords.groups(debrief.leverage());
        if (groups.isEmpty()) {
            terminal.say(LeverageWords.none());
        }
        groups.forEach(this::group);
        terminal.say(LeverageWords.endings(groups));
    }

    private void group(LeverageWords.Group group) {
        terminal.say(MESSAGES.text("levers.group", group.heading()));
        for (Leverage lever : group.decisions()) {
            terminal.say(Lists.sentences(LeverageWords.where(lever), lever.choice().option().brief()), "  ", "    ");
            LeverageWords.swaps(lever).forEach(swap -> terminal.say(swap, "    ", "      "));
        }
    }
}
