package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.scenario.Facilitator;

/** Reads what a scene says to a facilitator. */
final class FacilitatorMapper {
    private final Draft draft;
    private final Values values;

    FacilitatorMapper(Draft draft) {
        this.draft = draft;
        this.values = draft.values();
    }

    Optional<Facilitator> read(JsonValue value) {
        return draft.object(value, fields -> {
            List<String> notes = fields.optionalList("notes", texts -> values.list(texts, Most.PARAGRAPHS, values::text));
            List<String> ask = fields.optionalList("ask", texts -> values.list(texts, Most.PARAGRAPHS, values::text));
            OptionalInt minutes = values.whole(fields, "minutes", Facilitator.FEWEST_MINUTES, Facilitator.MOST_MINUTES);
            boolean core = fields.optional("core", values::truth).orElse(false);
            return new Facilitator(notes, ask, sentence(fields, "idea"), minutes, core, sentence(fields, "split"),
                    sentence(fields, "agree"), sentence(fields, "transfer"), sentence(fields, "care"));
        });
    }

    private Optional<String> sentence(FieldReader fields, String key) {
        return fields.optional(key, values::text);
    }
}
