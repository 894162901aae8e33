package org.balancingact.report.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.Tally;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Indicator;

/** What a plot or a table shows, as a headline that a person could say; and the numbers of it, for the line below. */
public final class FindingWords {
    private static final Messages MESSAGES = Messages.of("finding");
    /** So many of the seven that do the same are worth a sentence. */
    private static final int MOST_OF_THEM = 5;

    private FindingWords() {}

    /** Direction rose most; the money fell most. */
    public static String happened(List<Change> changes) {
        Optional<Change> rose = rose(changes);
        Optional<Change> fell = fell(changes);
        return rose.isPresent() && fell.isPresent()
                ? MESSAGES.text("rose-and-fell", Names.subject(rose.get().indicator()), Names.subjectWithin(fell.get().indicator()))
                : rose.map(change -> MESSAGES.text("rose", Names.subject(change.indicator())))
                        .or(() -> fell.map(change -> MESSAGES.text("fell", Names.subject(change.indicator())))).orElseGet(() -> MESSAGES.text("still"));
    }

    private static Optional<Change> rose(List<Change> changes) {
        return changes.stream().max(Comparator.comparingLong(Change::points)).filter(change -> change.points() > 0);
    }

    private static Optional<Change> fell(List<Change> changes) {
        return changes.stream().min(Comparator.comparingLong(Change::points)).filter(change -> change.points() < 0);
    }

    /** Direction from 50 to 67, the money from 50 to 29. After week 26, six of the seven fell. */
    public static String happenedNumbers(List<Change> changes, Run run) {
        List<Change> told = Stream.concat(rose(changes).stream(), fell(changes).stream()).toList();
        String first = told.isEmpty() ? MESSAGES.text("still.numbers")
                : told.stream().limit(1).map(change -> moved(Names.subject(change.indicator()), change)).findFirst().orElseThrow();
        String numbers = told.size() < 2 ? MESSAGES.text("moved.one", first)
                : MESSAGES.text("moved.two", first, moved(Names.subjectWithin(told.get(1).indicator()), told.get(1)));
        return later(run).map(after -> Lists.sentences(numbers, after)).orElse(numbers);
    }

    private static String moved(String name, Change change) {
        return MESSAGES.text("moved", name, Shown.points(change.before()), Shown.points(change.after()));
    }

    private static Optional<String> later(Run run) {
        int end = run.scenario().weeks();
        Levels then = run.history().get(end);
        long fell = Stream.of(Indicator.values()).filter(indicator -> Shown.change(then, run.levels(), indicator) < 0).count();
        long rose = Stream.of(Indicator.values()).filter(indicator -> Shown.change(then, run.levels(), indicator) > 0).count();
        return fell >= MOST_OF_THEM ? Optional.of(later("later.fell", "later.fell.all", end, fell))
                : rose >= MOST_OF_THEM ? Optional.of(later("later.rose", "later.rose.all", end, rose)) : Optional.empty();
    }

    private static String later(String most, String all, int end, long gauges) {
        return gauges == Indicator.values().length ? MESSAGES.text(all, end) : MESSAGES.text(most, end, Numbers.inWords(gauges));
    }

    /** Trust fell by 4, mostly because of rules without a reason. */
    public static String why(Change change) {
        long points = change.points();
        String name = Names.subject(change.indicator());
        if (points == 0) {
            return MESSAGES.text("why.still", name);
        }
        Part main = change.parts().stream().max(Comparator.comparingLong(part -> part.amount() * Long.signum(points))).orElseThrow();
        if (CauseWords.isDrift(main.origin())) {
            return MESSAGES.text(points > 0 ? "why.rose.drift" : "why.fell.drift", name, Math.abs(points));
        }
        String cause = main.origin().decision().isPresent() && CauseWords.label(main).equals(CauseWords.name(main.origin()))
                ? MESSAGES.text("cause.decision", Figures.quotable(CauseWords.label(main)))
                : CauseWords.label(main);
        return MESSAGES.text(points > 0 ? "why.rose" : "why.fell", name, Math.abs(points), cause);
    }

    /** From 50 at the start to 46 in week 26. Your decisions alone would have left it at 53. */
    public static String whyNumbers(Change change) {
        long decided = change.parts().stream().filter(part -> part.origin().decision().isPresent()).mapToLong(Part::points).sum();
        long alone = Math.max(0, Math.min(100, Shown.points(change.before()) + decided));
        return Lists.sentences(MESSAGES.text("why.numbers", Shown.points(change.before()), Shown.points(change.after()), change.toWeek()),
                MESSAGES.text("why.alone", alone));
    }

    /** You did what the moment called for in 6 of 8. */
    public static String asked(Tally tally) {
        List<CountedChoice> clear = tally.choices().stream().filter(choice -> choice.asked() != Asked.EITHER).toList();
        long met = clear.stream().filter(choice -> choice.asked().met(choice.style())).count();
        return clear.isEmpty() ? MESSAGES.text("asked.none") : MESSAGES.text("asked", met, clear.size());
    }

    /** You led in 9 of 12 decisions. */
    public static String mix(Tally tally) {
        return MESSAGES.text("mix", tally.mix().leader(), tally.mix().total());
    }

    /** More led than managed. */
    public static String amounts(TwoAmounts amounts) {
        return Figures.first(Names.of(amounts.end().place()));
    }

    /** Another choice in week 12 would have led to another ending; or that no single one would. */
    public static String otherwise(List<Leverage> ranked) {
        return ranked.stream().filter(leverage -> leverage.turning().isPresent()).findFirst()
                .map(leverage -> MESSAGES.text("otherwise", leverage.choice().week())).orElseGet(() -> MESSAGES.text("otherwise.none"));
    }

    /** 26.4 % of all runs come to your ending; about 27 % where that is an estimate. */
    public static String allRuns(double share, boolean exact) {
        String percent = Numbers.percent(Numbers.decimal(100 * share, exact ? 1 : 0));
        return MESSAGES.text(exact ? "all-runs" : "all-runs.about", percent);
    }
}
