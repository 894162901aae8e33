package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Passage;

/** Reads paragraphs: plain texts, or objects with a condition. */
final class PassageMapper {
    private final Draft draft;
    private final ConditionMapper conditions;

    PassageMapper(Draft draft) {
        this.draft = draft;
        this.conditions = new ConditionMapper(draft);
    }

    Optional<List<Passage>> readAll(JsonValue value) {
        return draft.values().list(value, Most.PARAGRAPHS, this::read);
    }

    private Optional<Passage> read(JsonValue value) {
        return value instanceof JsonValue.Fields
                ? draft.object(value, fields -> new Passage(fields.optional("when", conditions::read), draft.text(fields, "text")))
                : draft.values().text(value).map(Passage::always);
    }
}
