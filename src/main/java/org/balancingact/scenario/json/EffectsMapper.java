package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            boolean scales = mode.filter(Effects.Mode::scales).isPresent();
            List<Effect> list = fields.optionalList("list", items -> values.list(items, Most.EFFECTS, item -> effect(item, scales)));
            List<Indicator> without = fields.optionalList("without", items -> values.list(items, Indicator.values().length, this::indicator));
            mode.ifPresent(known -> reportParts(known, fields));
            return effects(mode.orElse(Effects.Mode.INSTEAD), list, without);
        });
    }

    private Optional<Indicator> indicator(JsonValue value) {
        return values.word(value, Indicator.values(), Indicator::id);
    }

    /** What is there and does not go with the mode, or is missing with it. */
    private void reportParts(Effects.Mode mode, FieldReader fields) {
        boolean instead = mode == Effects.Mode.INSTEAD;
        if (fields.has("without") && !instead) {
            draft.findings().add(Problem.WITHOUT_ELSEWHERE, fields.placeOf("without"));
        }
        if (fields.has("list") && mode == Effects.Mode.DEFAULT) {
            draft.findings().add(Problem.LIST_WITH_DEFAULT, fields.placeOf("list"));
        } else if (!fields.has("list") && mode != Effects.Mode.DEFAULT && !(instead && fields.has("without"))) {
            draft.findings().add(Problem.NO_LIST, fields.place());
        }
    }

    private static Effects effects(Effects.Mode mode, List<Effect> list, List<Indicator> without) {
        return switch (mode) {
            case DEFAULT -> Effects.DEFAULT;
            case ADD, REPLACE -> new Effects(mode, list, Set.of());
            case INSTEAD -> new Effects(mode, list, Set.copyOf(without));
        };
    }

    private Optional<Effect> effect(JsonValue value, boolean scales) {
        return draft.object(value, fields -> {
            Indicator indicator = draft.word(fields, "indicator", Indicator.values(), Indicator::id);
            int amount = fields.required("amount", values::amount).orElse(1);
            int delay = fields.optional("delay", number -> values.whole(number, 0, LAST_WEEK - 1)).orElse(0);
            int over = fields.optional("over", number -> values.whole(number, 1, LAST_WEEK)).orElse(1);
            String label = draft.text(fields, "label");
            boolean scaled = fields.optional("scaled", values::truth).orElse(scales);
            if (delay + over > LAST_WEEK) {
                draft.findings().add(Problem.EFFECT_TOO_LATE, fields.place(), String.valueOf(delay + over), String.valueOf(LAST_WEEK));
                return new Effect(indicator, amount, 0, 1, label, scaled);
            }
            return new Effect(indicator, amount, delay, over, label, scaled);
        });
    }
}
