package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Here;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Reason;
import org.balancingact.scenario.SeedCode;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.Twin;

/** Reads the decision of a scene. It must always offer something of both styles. */
final class DecisionMapper {
    private static final int FEWEST_OPTIONS = 2;

    private final Draft draft;
    private final Values values;
    private final OptionMapper options;
    private final PassageMapper reasons;

    DecisionMapper(Draft draft, RouteMapper routes) {
        this.draft = draft;
        this.values = draft.values();
        this.reasons = new PassageMapper(draft);
        this.options = new OptionMapper(draft, routes);
    }

    Optional<Decision> read(JsonValue value) {
        Optional<Decision> decision = draft.object(value, this::decision);
        if (decision.isEmpty()) {
            draft.optionsIncomplete();
        }
        return decision;
    }

    private Decision decision(FieldReader fields) {
        Dimension dimension = draft.word(fields, "dimension", Dimension.values(), Dimension::id);
        int demand = fields.required("demand", number -> values.thousandths(number, Bounds.DEMAND)).orElse(0);
        List<Reason> why = fields.requiredList("why", reasons::reasons);
        Optional<Here> here = fields.optional("here", this::here);
        Optional<Twin> twin = twin(fields);
        List<String> covers = fields.optionalList("covers", codes -> values.list(codes, SeedCode.ALL.size(), code -> values.word(code, SeedCode.ALL)));
        boolean checkpoint = fields.optional("checkpoint", values::truth).orElse(false);
        List<Option> offered = fields.requiredList("options", this::options);
        if (!fields.has("options")) {
            draft.optionsIncomplete();
        }
        return new Decision(dimension, demand, why.isEmpty() ? List.of(Reason.always(Draft.STAND_IN)) : why, here, twin, covers, checkpoint, offered);
    }

    private Optional<Twin> twin(FieldReader fields) {
        if (!fields.has("twin") && !fields.has("changed")) {
            return Optional.empty();
        }
        Optional<String> scene = fields.required("twin", values::id);
        scene.ifPresent(id -> draft.scenes().use(id, fields.placeOf("twin")));
        String changed = draft.text(fields, "changed");
        return scene.map(id -> new Twin(id, changed));
    }

    private Optional<Here> here(JsonValue value) {
        return draft.object(value, fields -> new Here(draft.text(fields, "leader"), draft.text(fields, "manager")));
    }

    private Optional<List<Option>> options(JsonValue value) {
        if (value instanceof JsonValue.Items items) {
            int count = items.values().size();
            if (count < FEWEST_OPTIONS || count > Most.OPTIONS) {
                draft.findings().add(Problem.NUMBER_OF_OPTIONS, items.place(), String.valueOf(count));
            }
            if (count > Most.OPTIONS) {
                draft.optionsIncomplete();
                return Optional.empty();
            }
            checkStyles(items);
        } else {
            draft.optionsIncomplete();
        }
        return values.list(value, Most.OPTIONS, options::read);
    }

    /** Looks at the values as they stand: an option of unknown style could be of either, so then nothing is said. */
    private void checkStyles(JsonValue.Items items) {
        List<Optional<Style>> styles = items.values().stream().map(DecisionMapper::style).toList();
        if (styles.size() < FEWEST_OPTIONS || styles.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        for (Style style : Style.values()) {
            List<JsonValue> ofStyle = items.values().stream().filter(option -> style(option).equals(Optional.of(style))).toList();
            if (ofStyle.isEmpty()) {
                draft.findings().add(Problem.STYLE_WITHOUT_OPTION, items.place(), style.id());
            } else if (ofStyle.stream().allMatch(option -> field(option, "requires").isPresent())) {
                draft.findings().add(Problem.STYLE_MAY_BE_HIDDEN, items.place(), style.id());
            }
        }
    }

    private static Optional<Style> style(JsonValue option) {
        return field(option, "style").filter(JsonValue.Text.class::isInstance)
                .flatMap(text -> Style.of(((JsonValue.Text) text).value()));
    }

    private static Optional<JsonValue> field(JsonValue option, String key) {
        return option instanceof JsonValue.Fields fields ? Optional.ofNullable(fields.values().get(key)) : Optional.empty();
    }
}
