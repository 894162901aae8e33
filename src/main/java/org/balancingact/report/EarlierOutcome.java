package org.balancingact.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Engine;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;

/**
 * How a run came out that was finished with another version of the engine, as it was kept then.
 *
 * @param sentence the outcomes as kept
 * @param caution  that all the rest is computed anew
 */
public record EarlierOutcome(String title, String sentence, String caution) {
    private static final Messages MESSAGES = Messages.of("report");

    /** Empty where this version of the engine finished the run. */
    public static Optional<EarlierOutcome> of(RunRecord run, Scenario scenario) {
        return run.finish().filter(finish -> !run.engineVersion().equals(Engine.VERSION))
                .map(finish -> new EarlierOutcome(title(finish, scenario), outcomes(finish.outcome()),
                        MESSAGES.text("earlier.caution", run.engineVersion())));
    }

    private static String title(StoredFinish finish, Scenario scenario) {
        return scenario.endings().stream().filter(ending -> ending.id().equals(finish.ending())).map(Ending::title).findFirst()
                .orElse(finish.ending());
    }

    /** Of the indicators that both versions know. */
    private static String outcomes(Map<String, Long> outcome) {
        List<String> readings = Arrays.stream(Indicator.values()).filter(indicator -> outcome.containsKey(indicator.id()))
                .map(indicator -> Names.brief(indicator).toLowerCase(Locale.UK) + " " + Shown.points(outcome.get(indicator.id()))).toList();
        return MESSAGES.text("earlier.outcome", Figures.list(readings));
    }
}
