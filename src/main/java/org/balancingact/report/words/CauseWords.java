package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Cause;
import org.balancingact.engine.Choice;
import org.balancingact.engine.LedgerRow;
import org.balancingact.engine.Pulse;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Rule;

/** Why an indicator changed, in sentences. */
public final class CauseWords {
    /** A part smaller than this share of the main one is not worth a sentence. */
    private static final double WORTH_NAMING = 0.5;
    /** Below this many milli-points nothing is said to have moved an indicator. */
    private static final long NOTICEABLE = 500;
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
        return part.origin().match(decided -> whatDidIt(part, decided.choice()), outside -> outside.label(),
                byRule -> Names.within(byRule.rule()), limit -> MESSAGES.text("limit.mention"));
    }

    /** One or two sentences for a change: its main cause, what helped, what pulled the other way. */
    public static String summary(Change change) {
        long net = change.after() - change.before();
        List<Part> up = pulling(change, 1);
        List<Part> down = pulling(change, -1);
        if (change.points() == 0) {
            boolean noticed = !up.isEmpty() && !down.isEmpty() && -down.get(0).amount() >= NOTICEABLE && up.get(0).amount() >= NOTICEABLE;
            return noticed
                    ? MESSAGES.text("change.balanced", firstMention(up.get(0)), mention(down.get(0)))
                    : MESSAGES.text("change.still");
        }
        List<Part> along = net > 0 ? up : down;
        Optional<Part> against = (net > 0 ? down : up).stream().findFirst();
        Part main = along.get(0);
        String also = along.stream().skip(1).findFirst().filter(part -> rivals(part, main))
                .map(part -> MESSAGES.text("change.also", mention(part))).orElse("");
        String but = against.filter(part -> rivals(part, main)).map(part -> MESSAGES.text("change.against", mention(part))).orElse("");
        return Lists.sentences(lead(main), also, but);
    }

    private static boolean rivals(Part part, Part main) {
        return Math.abs(part.amount()) >= WORTH_NAMING * Math.abs(main.amount());
    }

    private static List<Part> pulling(Change change, int sign) {
        return change.parts().stream().filter(part -> part.amount() * sign > 0)
                .sorted(Comparator.comparingLong((Part part) -> -Math.abs(part.amount()))).toList();
    }

    /** The main cause as a sentence of its own. */
    private static String lead(Part part) {
        return part.origin().match(
                decided -> MESSAGES.text("change.decided", Figures.first(whatDidIt(part, decided.choice())), decided.choice().number()),
                outside -> MESSAGES.text("change.named", name(outside)),
                byRule -> rule(byRule.rule(), part.amount() > 0),
                limit -> MESSAGES.text("change.named", name(limit)));
    }

    /** A cause as a few words inside a sentence. */
    private static String mention(Part part) {
        return part.origin().match(
                decided -> MESSAGES.text("mention.decided", decided.choice().number()),
                outside -> outside.label(),
                byRule -> Names.within(byRule.rule()),
                limit -> MESSAGES.text("limit.mention"));
    }

    /** The same words where a sentence begins with them. */
    private static String firstMention(Part part) {
        return part.origin().match(
                decided -> MESSAGES.text("mention.decided.first", decided.choice().number()),
                outside -> name(outside),
                byRule -> name(byRule),
                limit -> MESSAGES.text("limit.first"));
    }

    /** The label that did most of what the part did; the option's own words where that was its usual effect. */
    private static String whatDidIt(Part part, Choice choice) {
        Map<String, Long> byLabel = new LinkedHashMap<>();
        for (LedgerRow row : part.rows()) {
            byLabel.merge(((Cause.Chosen) row.cause()).label(), row.amount() * Long.signum(part.amount()), Long::sum);
        }
        String label = byLabel.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return label.isEmpty() ? choice.option().brief() : label;
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
