package org.balancingact.cli;

import java.util.function.Function;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.ShownShares;
import org.balancingact.analysis.survey.Estimate;
import org.balancingact.analysis.survey.Share;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.CountWords;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** What random runs say of all runs, as text: each number with the interval in which the true one may lie. */
final class SurveyText {
    private static final Messages MESSAGES = Messages.of("cli");

    private final Terminal terminal;
    private final Scenario scenario;

    SurveyText(Terminal terminal, Scenario scenario) {
        this.terminal = terminal;
        this.scenario = scenario;
    }

    void show(Survey survey) {
        terminal.heading(MESSAGES.text("estimate.heading", scenario.title(), CountWords.twoDigits(survey.runs().value())));
        terminal.say(MESSAGES.text("estimate.basis", survey.played(), CountWords.twoDigits(survey.runs().low()),
                CountWords.twoDigits(survey.runs().high())));
        terminal.section(MESSAGES.text("estimate.endings"));
        ShownShares<String> shown = Shares.together(scenario, id -> survey.share(survey.endings(), id).proportion());
        for (Ending ending : scenario.endings()) {
            Share share = survey.share(survey.endings(), ending.id());
            share(Shares.percent(share.proportion(), shown, ending.id()), share, Shares.judged(ending.title(), share.low(), share.high()));
        }
        terminal.section(MESSAGES.text("sample.scenes"));
        for (Scene scene : scenario.scenes()) {
            Share share = survey.share(survey.scenes(), scene.id());
            share(Shares.percent(share.proportion()), share, scene.title());
        }
        terminal.section(MESSAGES.text("estimate.means"));
        means(Indicator.values(), Names::of, indicator -> Known.in(survey.indicators(), indicator));
        means(Index.values(), Names::of, index -> Known.in(survey.indices(), index));
        terminal.section(MESSAGES.text("estimate.decisions"));
        survey.pulls().forEach(pull -> Shares.line(terminal, Numbers.whole(Math.round(pull.points())),
                MESSAGES.text("estimate.decision", scenario.scene(pull.scene()).title(), Names.brief(pull.indicator()))));
    }

    private void share(String percent, Share share, String title) {
        Shares.line(terminal, percent,
                MESSAGES.text("estimate.share", Shares.percent(share.low()), Shares.percent(share.high()), title));
    }

    private <K> void means(K[] measures, Function<K, String> name, Function<K, Estimate> mean) {
        for (K measure : measures) {
            Estimate estimate = mean.apply(measure);
            Shares.line(terminal, points(estimate.value()),
                    MESSAGES.text("estimate.share", points(estimate.low()), points(estimate.high()), name.apply(measure)));
        }
    }

    private static String points(double milliPoints) {
        return Numbers.whole(Shown.points(Math.round(milliPoints)));
    }
}
