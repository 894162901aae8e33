package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Cause;
import org.balancingact.engine.Choice;
import org.balancingact.engine.LedgerRow;
import org.balancingact.engine.Pulse;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Rule;

/** Why an indicator changed, in sentences. */
public final class CauseWords {
    private static final Messages MESSAGES = Messages.of("report");

    private CauseWords() {}

    /** The name of a row in a list of causes: what was done, what struck, which rule. */
    public static String name(Origin origin) {
        return origin.match(
                decided -> decided.choice().option().brief(),
                outside -> Figures.first(outside.label()),
                byRule -> Names.of(byRule.rule()),
                limit -> MESSAGES.text("limit.name"));
    }

    /** What did a part, in a few words as they stand inside a sentence. */
    public static String label(Part part) {
        return part.origin().match(decided -> authored(part).orElseGet(decided.choice().option()::brief), outside -> outside.label(),
                byRule -> Names.within(byRule.rule()), limit -> MESSAGES.text("limit.mention"));
    }

    /** Whether something moved by itself, which has no noun that reads well after “because of”. */
    static boolean isDrift(Origin origin) {
        return origin.match(decided -> false, outside -> false, byRule -> byRule.rule() == Rule.DRIFT, limit -> false);
    }

    /** The author's words for what did most of a decision's part; empty where that was the usual effect of the option. */
    static Optional<String> authored(Part part) {
        Map<String, Long> byLabel = new LinkedHashMap<>();
        for (LedgerRow row : part.rows()) {
            byLabel.merge(((Cause.Chosen) row.cause()).label(), row.amount() * Long.signum(part.amount()), Long::sum);
        }
        return byLabel.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).filter(label -> !label.isEmpty());
    }

    /** A rule inside a sentence; where it may do both, as what it was. */
    static String mention(Rule rule, boolean rises) {
        return rises ? Names.within(rule) : MESSAGES.optionalText("rule.mention.down." + rule.id()).orElseGet(() -> Names.within(rule));
    }

    /** What a rule says, for a rise or for a fall. */
    public static String rule(Rule rule, boolean rises) {
        return MESSAGES.text((rises ? "rule.up." : "rule.down.") + rule.id());
    }

    /** The lines that make up a part: one for each effect and run of weeks, with points that add up to the part's. */
    public static List<Explanation.Line> lines(Part part) {
        Map<List<Object>, List<LedgerRow>> spans = new LinkedHashMap<>();
        for (LedgerRow row : part.rows()) {
            List<Object> key = Stream.of(row.cause(), row.amount() > 0).toList();
            spans.computeIfAbsent(key, span -> new ArrayList<>()).add(row);
        }
        return Shown.parts(part.points(), List.copyOf(spans.values()), LedgerRow::sum,
                (rows, points) -> new Explanation.Line(weeks(rows), points, sentence(rows.get(0), part.origin())));
    }

    /** The week or the span of weeks in which rows landed. */
    static String weeks(List<LedgerRow> rows) {
        return Figures.weeks(rows.get(0).week(), rows.get(rows.size() - 1).week());
    }

    /** One row of the ledger as a sentence. */
    private static String sentence(LedgerRow row, Origin origin) {
        return row.cause().match(
                chosen -> decided(row.week() > chosen.decidedWeek(), chosen.label(), origin.decision().orElseThrow()),
                ruled -> rule(ruled.rule(), row.amount() > 0),
                shocked -> MESSAGES.text("row.shock", Figures.first(shocked.label())),
                limited -> MESSAGES.text("row.limit"));
    }

    /** What is still to land, as a sentence. */
    public static String underway(Run run, Pulse pulse) {
        Cause.Chosen cause = pulse.cause();
        Choice choice = run.choices().stream().filter(candidate -> candidate.option().id().equals(cause.option())).findFirst().orElseThrow();
        return decided(pulse.week() > cause.decidedWeek(), cause.label(), choice);
    }

    /** It names the week of the decision, since a line may stand for a span of weeks. */
    private static String decided(boolean later, String label, Choice choice) {
        if (label.isEmpty()) {
            return MESSAGES.text("row.usual", choice.option().brief(), choice.number(), choice.week());
        }
        return MESSAGES.text(later ? "row.later" : "row.now", label, choice.number(), choice.week());
    }
}
