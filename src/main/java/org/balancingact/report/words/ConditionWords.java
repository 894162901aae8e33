package org.balancingact.report.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.CastMember;
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
        return of(condition, false).words();
    }

    /** @param isList whether it stands in brackets as a part of another */
    private record Phrase(String words, boolean isList) {}

    /** @param turned inside an odd number of “not” */
    private Phrase of(Condition condition, boolean turned) {
        return condition.accept(new Condition.Cases<>(
                all -> joined(all.parts(), turned, turned),
                any -> joined(any.parts(), turned, !turned),
                not -> of(not.part(), !turned),
                chose -> single(MESSAGES.text(turned ? "condition.not-after" : "condition.after", brief(chose.option()))),
                set -> single(MESSAGES.text(turned ? "condition.unset" : "condition.set", set.flag())),
                within -> single(MESSAGES.text("condition.standing", scenario.castMember(within.person()).map(CastMember::name).orElse(within.person()),
                        bar(whole(within.bounds().atLeast()), whole(within.bounds().below()), turned))),
                within -> where(Names.briefWithin(within.indicator()), within.bounds(), turned),
                within -> where(Names.within(within.index()), within.bounds(), turned)));
    }

    private static Phrase single(String words) {
        return new Phrase(words, false);
    }

    private static Phrase where(String name, Condition.Bounds bounds, boolean turned) {
        return single(MESSAGES.text("condition.where", name, bar(bounds, turned)));
    }

    /** A “not” before a list turns each part, and “and” into “or”. */
    private Phrase joined(List<Condition> parts, boolean turned, boolean either) {
        return new Phrase(parts.stream().map(part -> of(part, turned))
                .map(part -> part.isList() && parts.size() > 1 ? MESSAGES.text("condition.part", part.words()) : part.words())
                .reduce((before, next) -> MESSAGES.text(either ? "condition.or" : "condition.and", before, next)).orElse(""), true);
    }

    private String brief(String optionId) {
        return scenario.options().stream().filter(option -> option.id().equals(optionId)).findFirst().map(Option::brief).orElse(optionId);
    }

    /** The range that a value has to lie in or, where it is turned, outside of. */
    static String bar(Condition.Bounds bounds, boolean turned) {
        return bar(number(bounds.atLeast()), number(bounds.below()), turned);
    }

    private static String bar(Optional<String> low, Optional<String> high, boolean turned) {
        if (low.isPresent() && high.isPresent()) {
            return MESSAGES.text(turned ? "ending.outside" : "ending.between", low.get(), high.get());
        }
        boolean fromBelow = low.isPresent() != turned;
        return MESSAGES.text(fromBelow ? "ending.at-least" : "ending.below", low.or(() -> high).orElseThrow());
    }

    private static Optional<String> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of(Numbers.whole(number.getAsInt())) : Optional.empty();
    }

    private static Optional<String> number(OptionalInt milliPoints) {
        return milliPoints.isPresent() ? Optional.of(Figures.exact(milliPoints.getAsInt())) : Optional.empty();
    }
}
