package org.balancingact.scenario.json;

import java.util.Optional;
import java.util.function.Function;
import org.balancingact.scenario.Backdrop;

/** What the readers of the parts of one file share: where complaints go, how values are read, and the names met so far. */
record Draft(Findings findings, Values values, DeclaredNames scenes, DeclaredNames options, DeclaredNames flags, DeclaredNames cast, DeclaredNames endings,
             DeclaredNames promises, DecisiveFlags decisive, SceneGraph graph) {
    /** Stands in for a text that is missing or broken. */
    static final String STAND_IN = "?";

    static Draft of(Findings findings) {
        return new Draft(findings, new Values(findings),
                new DeclaredNames(findings, Problem.UNKNOWN_SCENE), new DeclaredNames(findings, Problem.UNKNOWN_OPTION),
                new DeclaredNames(findings, Problem.FLAG_NEVER_SET), new DeclaredNames(findings, Problem.UNKNOWN_SPEAKER),
                new DeclaredNames(findings, Problem.DOUBLE_ID), new DeclaredNames(findings, Problem.DOUBLE_ID), new DecisiveFlags(),
                new SceneGraph(findings));
    }

    FieldReader fields(JsonValue.Fields object) {
        return new FieldReader(object, findings);
    }

    /** An object all of whose keys the reader asks for: any other is unknown. */
    <T> Optional<T> object(JsonValue value, Function<FieldReader, T> reader) {
        return values.fields(value).map(object -> {
            FieldReader fields = fields(object);
            T read = reader.apply(fields);
            fields.finish();
            return read;
        });
    }

    /** The id of somebody who has to be in the cast. */
    Optional<String> person(JsonValue value) {
        Optional<String> person = values.id(value);
        person.ifPresent(id -> cast.use(id, value.place()));
        return person;
    }

    /** What a scene or an ending says of where and when in the day it is. */
    Backdrop backdrop(FieldReader fields) {
        return new Backdrop(fields.optional("place", word -> values.word(word, Backdrop.Place.values(), Backdrop.Place::id)),
                fields.optional("light", word -> values.word(word, Backdrop.Light.values(), Backdrop.Light::id)));
    }

    /** One of some words that has to be there; the first stands in for one that is missing or broken. */
    <E> E word(FieldReader fields, String key, E[] constants, Function<E, String> id) {
        return fields.required(key, value -> values.word(value, constants, id)).orElse(constants[0]);
    }

    /** A text that has to be there. */
    String text(FieldReader fields, String key) {
        return fields.required(key, values::text).orElse(STAND_IN);
    }

    /** A part that may hold options is broken: what they are called, and which flags they set, can't be told. */
    void optionsIncomplete() {
        options.incomplete();
        flags.incomplete();
    }

    /** The same of a part that may hold scenes. */
    void scenesIncomplete() {
        scenes.incomplete();
        optionsIncomplete();
    }

    /** What the names and links of the whole file show, once all of it is read. */
    void reportReferences() {
        scenes.reportUnknown();
        options.reportUnknown();
        flags.reportUnknown();
        cast.reportUnknown();
        graph.report();
    }
}
