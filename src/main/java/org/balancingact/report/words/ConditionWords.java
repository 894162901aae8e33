package org.balancingact.report.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;

/** Conditions in words: where morale is below 50, after “Opened an outside lab”. */
public final class ConditionWords {
    private static final Messages MESSAGES = Messages.of("report");

    private final Scenario scenario;

    public ConditionWords(Scenario scenario) {
        this.scenario = scenario;
    }

    public String of(Condition condition) {
        return condition.accept(new Phrases(false)).words();
    }

    /** @param isList whether it stands in brackets as a part of another */
    private record Phrase(String words, boolean isList) {}

    /** A “not” before a list turns each part, and “and” into “or”. */
    private final class Phrases implements Condition.Visitor<Phrase> {
        private final boolean turned;

        /** @param turned inside an odd number of “not” */
        Phrases(boolean turned) {
            this.turned = turned;
        }

        @Override
        public Phrase all(Condition.All all) {
            return joined(all.parts(), turned);
        }

        @Override
        public Phrase any(Condition.Any any) {
            return joined(any.parts(), !turned);
        }

        @Override
        public Phrase not(Condition.Not not) {
            return not.part().accept(new Phrases(!turned));
        }

        @Override
        public Phrase chose(Condition.Chose chose) {
            return single(MESSAGES.text(turned ? "condition.not-after" : "condition.after", brief(chose.option())));
        }

        @Override
        public Phrase flagSet(Condition.FlagSet set) {
            return single(MESSAGES.text(turned ? "condition.unset" : "condition.set", set.flag()));
        }

        @Override
        public Phrase indicatorWithin(Condition.IndicatorWithin within) {
            return where(Names.briefWithin(within.indicator()), within.bounds());
        }

        @Override
        public Phrase indexWithin(Condition.IndexWithin within) {
            return where(Names.within(within.index()), within.bounds());
        }

        private Phrase where(String name, Condition.Bounds bounds) {
            return single(MESSAGES.text("condition.where", name, bar(bounds, turned)));
        }

        private Phrase joined(List<Condition> parts, boolean either) {
            List<Phrase> phrases = parts.stream().map(part -> part.accept(this)).toList();
            return new Phrase(phrases.stream().map(phrase -> phrase.isList() && parts.size() > 1
                    ? MESSAGES.text("condition.part", phrase.words()) : phrase.words())
                    .reduce((before, next) -> MESSAGES.text(either ? "condition.or" : "condition.and", before, next)).orElse(""), true);
        }

        private static Phrase single(String words) {
            return new Phrase(words, false);
        }
    }

    private String brief(String optionId) {
        return scenario.options().stream().filter(option -> option.id().equals(optionId)).findFirst().map(Option::brief).orElse(optionId);
    }

    /** The range that a value has to lie in or, where it is turned, outside of. */
    static String bar(Condition.Bounds bounds, boolean turned) {
        Optional<String> low = number(bounds.atLeast());
        Optional<String> high = number(bounds.below());
        if (low.isPresent() && high.isPresent()) {
            return MESSAGES.text(turned ? "ending.outside" : "ending.between", low.get(), high.get());
        }
        boolean fromBelow = low.isPresent() != turned;
        return MESSAGES.text(fromBelow ? "ending.at-least" : "ending.below", low.or(() -> high).orElseThrow());
    }

    private static Optional<String> number(OptionalInt milliPoints) {
        return milliPoints.isPresent() ? Optional.of(Figures.exact(milliPoints.getAsInt())) : Optional.empty();
    }
}
