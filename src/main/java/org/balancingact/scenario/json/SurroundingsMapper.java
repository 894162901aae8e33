package org.balancingact.scenario.json;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.scenario.ContextChange;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.RuleChange;
import org.balancingact.scenario.Shock;

/** Reads what the organisation starts from and what works on it from outside: start, context, shocks, rules. */
final class SurroundingsMapper {
    private static final int LAST_WEEK = 156;

    private final Draft draft;
    private final Values values;

    SurroundingsMapper(Draft draft) {
        this.draft = draft;
        this.values = draft.values();
    }

    Optional<Map<Indicator, Integer>> start(JsonValue value) {
        return draft.object(value, fields -> {
            Map<Indicator, Integer> start = new EnumMap<>(Indicator.class);
            for (Indicator indicator : Indicator.values()) {
                values.thousandths(fields, indicator.id(), Bounds.GAUGE).ifPresent(level -> start.put(indicator, level));
            }
            return start;
        });
    }

    Optional<List<ContextChange>> context(JsonValue value) {
        Optional<List<ContextChange>> changes = values.list(value, Most.CONTEXT, this::contextChange);
        if (value instanceof JsonValue.Items items && changes.map(List::size).equals(Optional.of(items.values().size()))) {
            checkOrder(items.values(), changes.get());
        }
        return changes;
    }

    private Optional<ContextChange> contextChange(JsonValue value) {
        return values.fields(value).flatMap(object -> {
            FieldReader fields = draft.fields(object);
            Optional<Integer> fromWeek = fields.required("fromWeek", number -> values.whole(number, 0, LAST_WEEK));
            OptionalInt turbulence = values.thousandths(fields, "turbulence", Bounds.SHARE);
            OptionalInt crisis = values.thousandths(fields, "crisis", Bounds.SHARE);
            OptionalInt remoteness = values.thousandths(fields, "remoteness", Bounds.SHARE);
            OptionalInt authority = values.thousandths(fields, "authority", Bounds.SHARE);
            fields.finish();
            return fromWeek.map(week -> new ContextChange(week, turbulence, crisis, remoteness, authority));
        });
    }

    private void checkOrder(List<JsonValue> items, List<ContextChange> changes) {
        if (!changes.isEmpty() && changes.get(0).fromWeek() != 0) {
            draft.findings().add(Problem.CONTEXT_NOT_FROM_START, items.get(0).place(), String.valueOf(changes.get(0).fromWeek()));
        }
        for (int index = 1; index < changes.size(); index++) {
            int before = changes.get(index - 1).fromWeek();
            int week = changes.get(index).fromWeek();
            if (week <= before) {
                draft.findings().add(Problem.CONTEXT_NOT_ASCENDING, items.get(index).place(), String.valueOf(week), String.valueOf(before));
            }
        }
    }

    Optional<List<Shock>> shocks(JsonValue value, int lastWeek) {
        return values.list(value, Most.SHOCKS, shock -> draft.object(shock, fields -> {
            int week = fields.required("week", number -> values.whole(number, 0, lastWeek - 1)).orElse(0);
            Indicator indicator = draft.word(fields, "indicator", Indicator.values(), Indicator::id);
            int amount = fields.required("amount", values::amount).orElse(1);
            String label = draft.text(fields, "label");
            return new Shock(week, indicator, amount, label);
        }));
    }

    Optional<Map<Rule, RuleChange>> rules(JsonValue value) {
        return values.fields(value).map(object -> {
            FieldReader fields = draft.fields(object);
            Map<Rule, RuleChange> rules = new EnumMap<>(Rule.class);
            Arrays.stream(Rule.values()).filter(rule -> rule != Rule.DRIFT).forEach(rule ->
                    fields.optional(rule.id(), this::ruleChange).ifPresent(change -> rules.put(rule, change)));
            if (object.values().containsKey(Rule.DRIFT.id())) {
                draft.findings().add(Problem.DRIFT_CHANGED, fields.placeOf(Rule.DRIFT.id()));
            }
            fields.finish();
            return rules;
        });
    }

    private Optional<RuleChange> ruleChange(JsonValue value) {
        return draft.object(value, fields -> {
            OptionalInt gain = values.thousandths(fields, "gain", Bounds.SHARE);
            boolean enabled = fields.optional("enabled", values::truth).orElse(true);
            return new RuleChange(gain, enabled);
        });
    }
}
