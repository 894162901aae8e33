package org.balancingact.scenario.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Standing;

/** Reads conditions, each of exactly one kind. */
final class ConditionMapper {
    private final Draft draft;
    private final Values values;
    private final boolean decisive;

    /** Of conditions on which something depends: a way, an offer, an ending. */
    ConditionMapper(Draft draft) {
        this(draft, true);
    }

    private ConditionMapper(Draft draft, boolean decisive) {
        this.draft = draft;
        this.values = draft.values();
        this.decisive = decisive;
    }

    /** Of conditions on which it depends what is told, and nothing else. */
    static ConditionMapper ofTexts(Draft draft) {
        return new ConditionMapper(draft, false);
    }

    Optional<Condition> read(JsonValue value) {
        ConditionSize size = ConditionSize.of(value);
        if (size.terms() > Most.TERMS || size.depth() > Most.DEPTH) {
            draft.findings().add(Problem.CONDITION_TOO_LARGE, value.place(), String.valueOf(size.terms()), String.valueOf(size.depth()),
                    String.valueOf(Most.TERMS), String.valueOf(Most.DEPTH));
            return Optional.empty();
        }
        return part(value);
    }

    private Optional<Condition> part(JsonValue value) {
        return values.fields(value).flatMap(object -> condition(draft.fields(object)));
    }

    private Optional<Condition> condition(FieldReader fields) {
        List<Optional<Condition>> kinds = new ArrayList<>();
        kind(fields, "all", value -> parts(value).map(Condition.All::new), kinds);
        kind(fields, "any", value -> parts(value).map(Condition.Any::new), kinds);
        kind(fields, "not", value -> part(value).map(Condition.Not::new), kinds);
        kind(fields, "chose", value -> used(value, draft.options()).map(Condition.Chose::new), kinds);
        kind(fields, "set", value -> flag(value).map(Condition.FlagSet::new), kinds);
        boolean person = fields.has("person");
        if (person) {
            Optional<Standing.Bounds> standing = standing(fields);
            kind(fields, "person", value -> draft.person(value).flatMap(id -> standing.map(range -> new Condition.PersonWithin(id, range))), kinds);
        }
        Optional<Condition.Bounds> bounds = person ? Optional.empty() : bounds(fields, !kinds.isEmpty());
        kind(fields, "indicator", value -> values.word(value, Indicator.values(), Indicator::id)
                .flatMap(indicator -> bounds.map(range -> new Condition.IndicatorWithin(indicator, range))), kinds);
        kind(fields, "index", value -> values.word(value, Index.values(), Index::id)
                .flatMap(index -> bounds.map(range -> new Condition.IndexWithin(index, range))), kinds);
        boolean allKnown = fields.finish();
        if (kinds.isEmpty() && allKnown) {
            draft.findings().add(Problem.CONDITION_WITHOUT_KIND, fields.place());
        } else if (kinds.size() > 1) {
            draft.findings().add(Problem.CONDITION_OF_TWO_KINDS, fields.place());
        }
        return kinds.stream().flatMap(Optional::stream).findFirst();
    }

    private static void kind(FieldReader fields, String key, Function<JsonValue, Optional<Condition>> read,
                             List<Optional<Condition>> kinds) {
        fields.value(key).ifPresent(value -> kinds.add(read.apply(value)));
    }

    private Optional<List<Condition>> parts(JsonValue value) {
        Optional<List<Condition>> parts = values.list(value, Most.TERMS, this::part);
        if (value instanceof JsonValue.Items items && items.values().isEmpty()) {
            draft.findings().add(Problem.NO_PARTS, value.place());
        }
        return parts;
    }

    private Optional<String> flag(JsonValue value) {
        Optional<String> flag = used(value, draft.flags());
        flag.filter(name -> decisive).ifPresent(name -> draft.decisive().use(name, value.place()));
        return flag;
    }

    private Optional<String> used(JsonValue value, DeclaredNames names) {
        Optional<String> name = values.id(value);
        name.ifPresent(used -> names.use(used, value.place()));
        return name;
    }

    private Optional<Standing.Bounds> standing(FieldReader fields) {
        if (!fields.has("atLeast") && !fields.has("below")) {
            draft.findings().add(Problem.NO_BOUND, fields.place());
        }
        OptionalInt atLeast = values.whole(fields, "atLeast", -Standing.MOST_ASKED, Standing.MOST_ASKED);
        OptionalInt below = values.whole(fields, "below", -Standing.MOST_ASKED, Standing.MOST_ASKED);
        return atLeast.isPresent() || below.isPresent() ? Optional.of(new Standing.Bounds(atLeast, below)) : Optional.empty();
    }

    /** The bounds of an indicator or index; other kinds have none. */
    private Optional<Condition.Bounds> bounds(FieldReader fields, boolean otherKind) {
        boolean measured = fields.has("indicator") || fields.has("index");
        boolean given = fields.has("atLeast") || fields.has("below");
        if (measured && !given) {
            draft.findings().add(Problem.NO_BOUND, fields.place());
        } else if (!measured && given && otherKind) {
            draft.findings().add(Problem.BOUND_WITHOUT_MEASURE, fields.place());
        }
        OptionalInt atLeast = values.thousandths(fields, "atLeast", Bounds.GAUGE);
        OptionalInt below = values.thousandths(fields, "below", Bounds.GAUGE);
        boolean readable = atLeast.isPresent() || below.isPresent();
        return readable ? Optional.of(new Condition.Bounds(atLeast, below)) : Optional.empty();
    }
}
