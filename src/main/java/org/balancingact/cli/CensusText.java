package org.balancingact.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.ShownShares;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.Extremes;
import org.balancingact.analysis.census.OptionFigures;
import org.balancingact.analysis.census.PolicyResult;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.CensusWords;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** A census as text: every share in it is exact. */
final class CensusText {
    private static final Messages MESSAGES = Messages.of("cli");

    private final Terminal terminal;
    private final Scenario scenario;

    CensusText(Terminal terminal, Scenario scenario) {
        this.terminal = terminal;
        this.scenario = scenario;
    }

    void show(Census census) {
        terminal.heading(MESSAGES.text("census.heading", scenario.title(), census.runs()));
        terminal.say(MESSAGES.text("census.exact"));
        terminal.section(MESSAGES.text("census.endings"));
        endings(census);
        terminal.section(MESSAGES.text("sample.outcomes"));
        OutcomeTable.show(terminal, census.outcome());
        terminal.section(MESSAGES.text("census.balance"));
        terminal.say(CensusWords.balance(census.balance(), scenario));
        extreme(MESSAGES.text("census.best-mixed"), census.balance().bestMixed());
        terminal.section(MESSAGES.text("census.policies"));
        census.policies().forEach(this::policy);
        terminal.section(MESSAGES.text("census.decisions"));
        census.decisions().forEach(decision -> Shares.line(terminal, Numbers.whole(Shown.points(decision.health())),
                scenario.scene(decision.scene()).title()));
        terminal.section(MESSAGES.text("census.scenes"));
        scenario.scenes().forEach(scene -> scene(scene, census));
        terminal.section(MESSAGES.text("census.extremes"));
        Stream.of(Indicator.values()).forEach(indicator ->
                extremes(Names.of(indicator), census.outcome().of(indicator), Known.in(census.indicators(), indicator)));
        Stream.of(Index.values()).forEach(index -> extremes(Names.of(index), census.outcome().of(index), Known.in(census.indices(), index)));
    }

    private void endings(Census census) {
        ToDoubleFunction<String> share = id -> (double) Known.in(census.counts().endings(), id) / census.runs();
        ToDoubleFunction<String> atRandom = id -> Known.in(census.endingsAtRandom(), id);
        ShownShares<String> shown = Shares.together(scenario, share);
        ShownShares<String> shownAtRandom = Shares.together(scenario, atRandom);
        for (String id : census.counts().endings().keySet()) {
            double all = share.applyAsDouble(id);
            String random = Shares.percent(atRandom.applyAsDouble(id), shownAtRandom, id);
            Shares.line(terminal, Shares.percent(all, shown, id),
                    Shares.judged(MESSAGES.text("census.ending", scenario.ending(id).title(), random), all, all));
        }
    }

    private void scene(Scene scene, Census census) {
        Shares.line(terminal, Shares.percent((double) Known.in(census.counts().scenes(), scene.id()) / census.runs()), scene.title());
        census.options().stream().filter(option -> option.scene().equals(scene.id()))
                .forEach(option -> Shares.line(terminal, "", option(option, census)));
    }

    private static String option(OptionFigures option, Census census) {
        List<String> words = new ArrayList<>(CensusWords.against(option, census, UnaryOperator.identity()));
        words.add(0, MESSAGES.text("census.option", Shares.percent((double) option.runs() / census.runs()), option.option()));
        return Lists.sentences(words);
    }

    private void policy(PolicyResult result) {
        terminal.say(MESSAGES.text("census.policy", MESSAGES.text("policy." + result.policy().id()), Shown.points(result.health()),
                Shares.percent(result.place()), scenario.ending(result.ending()).title()), "  ", "    ");
    }

    private void extremes(String name, Distribution outcome, Extremes runs) {
        extreme(MESSAGES.text("census.least", name, Shown.points(outcome.min())), runs.lowest());
        extreme(MESSAGES.text("census.most", name, Shown.points(outcome.max())), runs.highest());
    }

    private void extreme(String name, List<String> options) {
        terminal.say(MESSAGES.text("census.extreme", name, String.join(",", options)), "  ", "    ");
    }
}
