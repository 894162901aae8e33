package org.balancingact.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.SampleResult;
import org.balancingact.analysis.Shown;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.engine.Finish;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Figures;
import org.balancingact.report.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;

/** A sample of a scenario's runs as text, and its fixed policies beside it. */
final class SampleText {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final int PERCENT = 7;

    private final Terminal terminal;
    private final Scenario scenario;

    SampleText(Terminal terminal, Scenario scenario) {
        this.terminal = terminal;
        this.scenario = scenario;
    }

    void show(SampleResult sample) {
        terminal.heading(MESSAGES.text("sample.heading", scenario.title(), sample.runs(), Long.toString(sample.seed())));
        terminal.say(MESSAGES.text("sample.estimate"));
        terminal.section(MESSAGES.text("sample.endings"));
        shares(sample, sample.counts().endings(), id -> scenario.ending(id).title());
        terminal.section(MESSAGES.text("sample.scenes"));
        shares(sample, sample.counts().scenes(), id -> scenario.scene(id).title());
        terminal.section(MESSAGES.text("sample.outcomes"));
        OutcomeTable.show(terminal, sample.outcome());
        terminal.section(MESSAGES.text("sample.policies"));
        Arrays.stream(Policy.values()).forEach(this::policy);
    }

    private void shares(SampleResult sample, Map<String, Long> counts, UnaryOperator<String> title) {
        counts.forEach((id, count) -> {
            Interval share = new Interval(count.intValue(), (int) sample.runs());
            String percent = Wrapping.right(Figures.percent(share.share()), PERCENT);
            terminal.say(MESSAGES.text("sample.share", share.low(), Figures.percent(share.high()), title.apply(id)),
                    percent + " ", " ".repeat(PERCENT + 1));
        });
    }

    private void policy(Policy policy) {
        Finish finish = policy.play(scenario).finish().orElseThrow();
        String outcome = Arrays.stream(Indicator.values())
                .map(indicator -> Names.brief(indicator) + " " + Shown.points(finish.outcome(), indicator))
                .collect(Collectors.joining(", "));
        terminal.say(MESSAGES.text("policy.outcome", MESSAGES.text("policy." + policy.id()), outcome, finish.ending().title()),
                "  ", "    ");
    }
}
