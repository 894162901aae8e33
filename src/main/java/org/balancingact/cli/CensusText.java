package org.balancingact.cli;

import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.census.Balance;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.DecisionFigures;
import org.balancingact.analysis.census.PolicyResult;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Figures;
import org.balancingact.scenario.Scenario;

/** A census as text: every share in it is exact. */
final class CensusText {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final int SHARE = 8;

    private final Terminal terminal;
    private final Scenario scenario;

    CensusText(Terminal terminal, Scenario scenario) {
        this.terminal = terminal;
        this.scenario = scenario;
    }

    void show(Census census) {
        terminal.heading(MESSAGES.text("census.heading", scenario.title(), census.runs()));
        terminal.say(MESSAGES.text("census.exact"));
        section(MESSAGES.text("census.endings"));
        census.counts().endings().forEach((id, runs) -> share(runs, census, MESSAGES.text("census.ending",
                scenario.ending(id).title(), tenths(census.endingsAtRandom().get(id)))));
        section(MESSAGES.text("sample.scenes"));
        shares(census, census.counts().scenes(), id -> scenario.scene(id).title());
        section(MESSAGES.text("census.options"));
        shares(census, census.counts().options(), id -> id);
        section(MESSAGES.text("sample.outcomes"));
        OutcomeTable.show(terminal, census.outcome());
        section(MESSAGES.text("census.decisions"));
        for (DecisionFigures decision : census.decisions()) {
            terminal.say(scenario.scene(decision.scene()).title(), figure(decision, DecisionFigures::health), " ".repeat(SHARE + 1));
        }
        section(MESSAGES.text("census.policies"));
        census.policies().forEach(this::policy);
        section(MESSAGES.text("census.balance"));
        terminal.say(balance(census.balance()));
    }

    private void section(String heading) {
        terminal.blank();
        terminal.heading(heading);
    }

    private void shares(Census census, Map<String, Long> counts, UnaryOperator<String> title) {
        counts.forEach((id, runs) -> share(runs, census, title.apply(id)));
    }

    private void share(long runs, Census census, String title) {
        terminal.say(title, Wrapping.right(tenths((double) runs / census.runs()), SHARE) + " ", " ".repeat(SHARE + 1));
    }

    private static <T> String figure(T of, ToLongFunction<T> milliPoints) {
        return Wrapping.right(Long.toString(Shown.points(milliPoints.applyAsLong(of))), SHARE) + " ";
    }

    private void policy(PolicyResult result) {
        terminal.say(MESSAGES.text("census.policy", MESSAGES.text("policy." + result.policy().id()), Shown.points(result.health()),
                tenths(result.place()), scenario.ending(result.ending()).title()), "  ", "    ");
    }

    private String balance(Balance balance) {
        String healths = MESSAGES.text("census.healths", Shown.points(balance.mixed()), Shown.points(balance.allLeader()),
                Shown.points(balance.allManager()));
        return balance.mixingPays() ? MESSAGES.text("census.balanced", healths)
                : MESSAGES.text("census.unbalanced", healths, Figures.list(balance.breakers()));
    }

    private static String tenths(double share) {
        return MESSAGES.text("census.share", share * 100);
    }
}
