package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Indicator;

/** Reads what an option does to the indicators. */
final class EffectsMapper {
    private static final int LAST_WEEK = 52;

    private final Draft draft;
    private final Values values;

    EffectsMapper(Draft draft) {
        this.draft = draft;
        this.values = draft.values();
    }

    Optional<Effects> read(JsonValue value) {
        return draft.object(value, fields -> {
            Optional<Effects.Mode> mode = fields.has("mode")
                    ? fields.optional("mode", word -> values.word(word, Effects.Mode.values(), Effects.Mode::id))
                    : Optional.of(Effects.Mode.DEFAULT);
            List<Effect> list = fields.optionalList("list", items -> values.list(items, Most.EFFECTS, this::effect));
            boolean byDefault = mode.filter(Effects.Mode.DEFAULT::equals).isPresent();
            if (byDefault && fields.has("list")) {
                draft.findings().add(Problem.LIST_WITH_DEFAULT, fields.placeOf("list"));
            } else if (mode.isPresent() && !byDefault && !fields.has("list")) {
                draft.findings().add(Problem.NO_LIST, fields.place());
            }
            return byDefault ? Effects.DEFAULT : new Effects(mode.orElse(Effects.Mode.ADD), list);
        });
    }

    private Optional<Effect> effect(JsonValue value) {
        return draft.object(value, fields -> {
            Indicator indicator = draft.word(fields, "indicator", Indicator.values(), Indicator::id);
            int amount = fields.required("amount", values::amount).orElse(1);
            int delay = fields.optional("delay", number -> values.whole(number, 0, LAST_WEEK - 1)).orElse(0);
            int over = fields.optional("over", number -> values.whole(number, 1, LAST_WEEK)).orElse(1);
            String label = draft.text(fields, "label");
            boolean scaled = fields.optional("scaled", values::truth).orElse(false);
            if (delay + over > LAST_WEEK) {
                draft.findings().add(Problem.EFFECT_TOO_LATE, fields.place(), String.valueOf(delay + over), String.valueOf(LAST_WEEK));
                return new Effect(indicator, amount, 0, 1, label, scaled);
            }
            return new Effect(indicator, amount, delay, over, label, scaled);
        });
    }
}
