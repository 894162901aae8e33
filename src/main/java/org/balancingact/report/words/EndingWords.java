package org.balancingact.report.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.WhatIf;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.Debrief;
import org.balancingact.report.MetEndings;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Indicator.Side;

/** What led to an ending, in sentences. */
public final class EndingWords {
    private static final Messages MESSAGES = Messages.of("report");

    private EndingWords() {}

    /** What picked the ending, what “on balance” means there, and which decision it hung on. */
    public static String whatLedTo(Debrief debrief) {
        return Lists.sentences(readings(debrief.run()), onBalance(debrief.run()), turning(debrief.leverage()));
    }

    /** What the first value named is the mean of; empty where none is. */
    private static String onBalance(Run run) {
        return named(run).stream().findFirst().map(reading -> MESSAGES.text("ending.on-balance", reading.name(), reading.onTheWay(), reading.atTheEnd(),
                reading.later())).orElse("");
    }

    /** The readings that picked the ending, beside the bars that they met; for the last ending, the bars that were missed. */
    public static String readings(Run run) {
        List<Ending> endings = run.scenario().endings();
        List<String> words = named(run).stream().map(Reading::words).toList();
        if (run.finish().orElseThrow().ending().when().isPresent()) {
            return words.isEmpty() ? MESSAGES.text("ending.story") : MESSAGES.text("ending.met", Lists.and(words));
        }
        if (endings.size() == 1) {
            return MESSAGES.text("ending.only");
        }
        return words.isEmpty() ? MESSAGES.text("ending.last") : MESSAGES.text("ending.missed", Lists.and(words));
    }

    /** The indicators whose outcomes are named so, or are part of what is. */
    public static List<Indicator> indicators(Run run) {
        return named(run).stream().flatMap(reading -> reading.indicators().stream()).distinct().toList();
    }

    /**
     * A value beside the bar that it is measured against.
     *
     * @param onTheWay the three readings that it is the mean of, in points
     */
    private record Reading(String name, String words, boolean met, List<Indicator> indicators, long onTheWay, long atTheEnd, long later) {}

    /** The last ending is for runs that no other one is for: what counts is what kept this one from the first. */
    private static List<Reading> named(Run run) {
        Finish finish = run.finish().orElseThrow();
        boolean met = finish.ending().when().isPresent();
        return readings(met ? finish.ending() : run.scenario().endings().get(0), finish, met);
    }

    /** The readings of an ending's condition that met their bars, or those that missed them: of two ways to an ending only one may hold. */
    private static List<Reading> readings(Ending ending, Finish finish, boolean met) {
        return ending.when().stream().flatMap(condition -> readings(condition, finish, false)).distinct()
                .filter(reading -> reading.met() == met).toList();
    }

    /**
     * All readings of a condition; what was picked is none.
     *
     * @param turned inside an odd number of “not”, where a bar is met from its other side
     */
    private static Stream<Reading> readings(Condition condition, Finish finish, boolean turned) {
        return condition.accept(new Condition.Cases<>(
                all -> all.parts().stream().flatMap(part -> readings(part, finish, turned)),
                any -> any.parts().stream().flatMap(part -> readings(part, finish, turned)),
                not -> readings(not.part(), finish, !turned),
                chose -> Stream.empty(),
                set -> Stream.empty(),
                person -> Stream.empty(),
                within -> Stream.of(reading(Names.briefWithin(within.indicator()), List.of(within.indicator()),
                        levels -> levels.get(within.indicator()), finish, within.bounds(), turned)),
                within -> Stream.of(reading(Names.within(within.index()), parts(within.index()), levels -> levels.index(within.index()), finish,
                        within.bounds(), turned))));
    }

    private static Reading reading(String name, List<Indicator> indicators, ToLongFunction<Levels> gauge, Finish finish, Condition.Bounds bounds,
                                   boolean turned) {
        long value = gauge.applyAsLong(finish.outcome());
        String words = MESSAGES.text("ending.reading", name, Figures.beside(value, bounds), ConditionWords.bar(bounds, turned));
        return new Reading(name, words, bounds.contains(value) != turned, indicators, Shown.points(gauge.applyAsLong(finish.mean())),
                Shown.points(gauge.applyAsLong(finish.end())), Shown.points(gauge.applyAsLong(finish.epilogue())));
    }

    private static List<Indicator> parts(Index index) {
        return Arrays.stream(Indicator.values()).filter(indicator -> switch (index) {
            case MANAGEMENT -> indicator.side() == Side.MANAGEMENT;
            case LEADERSHIP -> indicator.side() == Side.LEADERSHIP;
            case HEALTH -> true;
        }).toList();
    }

    /** The title of a met ending; for any other, that it is one that was not met. */
    public static String title(Ending ending, MetEndings met) {
        return met.includes(ending.id()) ? ending.title() : unmet(1);
    }

    /** An ending you have not met; several in one line. */
    public static String unmet(int endings) {
        return MESSAGES.plural("ending.unmet", endings, Numbers.inWordsFirst(endings));
    }

    /** The decision that, swapped, would have led elsewhere; or that no single swap would. */
    public static String turning(List<Leverage> ranked) {
        Optional<Leverage> turning = ranked.stream().filter(leverage -> leverage.turning().isPresent()).findFirst();
        return turning.map(EndingWords::turned).orElseGet(() -> MESSAGES.text("ending.steady"));
    }

    private static String turned(Leverage leverage) {
        WhatIf swap = leverage.turning().orElseThrow();
        boolean same = leverage.doneWell().filter(swap::equals).isPresent();
        return MESSAGES.text(same ? "ending.turning.done-well" : "ending.turning.other-way", leverage.choice().week(),
                Figures.quotable(leverage.choice().option().brief()), Figures.quotable(swap.swapped().choices().get(swap.position() - 1).option().brief()),
                Figures.quotable(swap.swapped().finish().orElseThrow().ending().title()));
    }
}
