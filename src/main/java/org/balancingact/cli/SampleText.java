package org.balancingact.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.SampleResult;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.ShownShares;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.engine.Finish;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scenario;

/** A sample of a scenario's runs as text, and its fixed policies beside it. */
final class SampleText {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final int PERCENT = 7;
    private static final int WHOLE = 100;

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
        Map<String, Long> endings = sample.counts().endings();
        ShownShares<String> shown = ShownShares.of(List.copyOf(endings.keySet()), id -> (double) Known.in(endings, id) / sample.runs(), WHOLE);
        endings.forEach((id, count) -> share(shown.of(id), interval(count, sample), scenario.ending(id).title()));
        terminal.section(MESSAGES.text("sample.scenes"));
        sample.counts().scenes().forEach((id, count) -> {
            Interval share = interval(count, sample);
            share(share.share(), share, scenario.scene(id).title());
        });
        terminal.section(MESSAGES.text("sample.outcomes"));
        OutcomeTable.show(terminal, sample.outcome());
        terminal.section(MESSAGES.text("sample.policies"));
        Arrays.stream(Policy.values()).forEach(this::policy);
    }

    private static Interval interval(long count, SampleResult sample) {
        return new Interval((int) count, (int) sample.runs());
    }

    /** The ends of the interval are rounded each for itself, but never to the wrong side of the share. */
    private void share(long percent, Interval share, String title) {
        String high = Numbers.percent(Math.max(percent, share.high()));
        terminal.say(MESSAGES.text("sample.share", Math.min(percent, share.low()), high, title),
                Wrapping.column(Numbers.percent(percent), PERCENT), " ".repeat(PERCENT + 1));
    }

    private void policy(Policy policy) {
        Finish finish = policy.play(scenario).finish().orElseThrow();
        String outcome = Lists.plain(Arrays.stream(Indicator.values())
                .map(indicator -> MESSAGES.text("policy.reading", Names.brief(indicator), Shown.points(finish.outcome(), indicator)))
                .toList());
        terminal.say(MESSAGES.text("policy.outcome", MESSAGES.text("policy." + policy.id()), outcome, finish.ending().title()),
                "  ", "    ");
    }
}
