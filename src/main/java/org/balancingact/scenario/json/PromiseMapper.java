package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balancingact.scenario.Promise;

/** Reads the promise, and sees to it that nothing but texts reads it: so no number and no way through the story depends on it. */
final class PromiseMapper {
    private final Draft draft;
    private final Set<String> promised = new TreeSet<>();

    PromiseMapper(Draft draft) {
        this.draft = draft;
    }

    Optional<Promise> read(JsonValue value) {
        Optional<Promise> read = draft.object(value, fields -> {
            String ask = draft.text(fields, "ask");
            List<Promise.Choice> choices = fields.requiredList("choices", this::choices);
            return choices.size() < Promise.FEWEST_CHOICES ? Optional.<Promise>empty() : Optional.of(new Promise(ask, choices));
        }).flatMap(promise -> promise);
        if (read.isEmpty()) {
            draft.flags().incomplete();
        }
        return read;
    }

    private Optional<List<Promise.Choice>> choices(JsonValue value) {
        Optional<List<Promise.Choice>> choices = draft.values().list(value, Most.PARAGRAPHS, this::choice);
        int count = value instanceof JsonValue.Items items ? items.values().size() : Promise.FEWEST_CHOICES;
        if (count < Promise.FEWEST_CHOICES || count > Promise.MOST_CHOICES) {
            draft.findings().add(Problem.NUMBER_OF_PROMISES, value.place(), count, Promise.FEWEST_CHOICES, Promise.MOST_CHOICES);
            return Optional.empty();
        }
        return choices;
    }

    private Optional<Promise.Choice> choice(JsonValue value) {
        return draft.object(value, fields -> {
            Optional<String> id = fields.required("id", draft.values()::id);
            draft.promises().declare(id, fields.placeOf("id"));
            id.ifPresent(flag -> draft.flags().mention(flag, fields.placeOf("id")));
            if (id.filter(promised::add).isEmpty()) {
                draft.flags().incomplete();
            }
            return new Promise.Choice(id.orElse(Draft.STAND_IN), draft.text(fields, "text"));
        });
    }

    /** Whatever reads it and is not a text. */
    void reportDecisive() {
        for (DecisiveFlags.Use use : draft.decisive().uses()) {
            if (promised.contains(use.flag())) {
                draft.findings().add(Problem.PROMISE_DECIDES, use.place(), use.flag());
            }
        }
    }
}
