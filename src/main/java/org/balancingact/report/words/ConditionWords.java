package org.balancingact.report.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
        return of(condition, false);
    }

    /** @param turned inside an odd number of “not” */
    private String of(Condition condition, boolean turned) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), turned, turned);
        } else if (condition instanceof Condition.Any any) {
            return joined(any.parts(), turned, !turned);
        } else if (condition instanceof Condition.Not not) {
            return of(not.part(), !turned);
        } else if (condition instanceof Condition.Chose chose) {
            return MESSAGES.text(turned ? "condition.not-after" : "condition.after", brief(chose.option()));
        } else if (condition instanceof Condition.FlagSet set) {
            return MESSAGES.text(turned ? "condition.unset" : "condition.set", set.flag());
        } else if (condition instanceof Condition.IndicatorWithin within) {
            return MESSAGES.text("condition.where", Names.brief(within.indicator()).toLowerCase(Locale.UK), bar(within.bounds(), turned));
        } else if (condition instanceof Condition.IndexWithin within) {
            return MESSAGES.text("condition.where", Names.of(within.index()).toLowerCase(Locale.UK), bar(within.bounds(), turned));
        }
        throw new IllegalArgumentException("no words for " + condition);
    }

    /** Parts of a part stand in brackets. A “not” before a list turns each part, and “and” into “or”. */
    private String joined(List<Condition> parts, boolean turned, boolean either) {
        return parts.stream().map(part -> {
            String words = of(part, turned);
            return isList(part) && parts.size() > 1 ? MESSAGES.text("condition.part", words) : words;
        }).collect(Collectors.joining(" " + MESSAGES.text(either ? "condition.or" : "condition.and") + " "));
    }

    private static boolean isList(Condition condition) {
        return condition instanceof Condition.Not not ? isList(not.part())
                : condition instanceof Condition.All || condition instanceof Condition.Any;
    }

    private String brief(String optionId) {
        return scenario.scenes().stream().flatMap(scene -> scene.decision().stream()).flatMap(decision -> decision.options().stream())
                .filter(option -> option.id().equals(optionId)).findFirst().map(Option::brief).orElse(optionId);
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
