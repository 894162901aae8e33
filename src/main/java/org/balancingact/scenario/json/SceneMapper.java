package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.scenario.Backdrop;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Facilitator;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scene;

/** Reads scenes: each with a decision or with a way on. */
final class SceneMapper {
    private final Draft draft;
    private final Values values;
    private final PassageMapper passages;
    private final int weeks;

    SceneMapper(Draft draft, int weeks) {
        this.draft = draft;
        this.values = draft.values();
        this.passages = new PassageMapper(draft);
        this.weeks = weeks;
    }

    Optional<Scene> read(JsonValue value) {
        Optional<Scene> scene = values.fields(value).map(object -> scene(draft.fields(object)));
        if (scene.isEmpty()) {
            draft.scenesIncomplete();
        }
        return scene;
    }

    private Scene scene(FieldReader fields) {
        Optional<String> id = id(fields);
        Optional<Integer> week = fields.required("week", number -> values.whole(number, 0, weeks - 1));
        week.ifPresent(at -> id.ifPresent(name -> draft.graph().scene(name, at)));
        String title = draft.text(fields, "title");
        Optional<String> speaker = fields.optional("speaker", draft::person);
        Backdrop backdrop = draft.backdrop(fields);
        List<String> present = fields.optionalList("present", this::present);
        List<Passage> text = fields.requiredList("text", passages::readAll);
        RouteMapper routes = new RouteMapper(draft, id);
        Optional<Decision> decision = fields.optional("decision", new DecisionMapper(draft, routes)::read);
        List<Route> next = fields.optionalList("next", routes::read);
        Facilitator facilitator = fields.optional("facilitator", new FacilitatorMapper(draft)::read).orElse(Facilitator.NONE);
        if (fields.has("decision") && fields.has("next")) {
            draft.findings().add(Problem.DECISION_AND_NEXT, fields.place());
        }
        boolean allKnown = fields.finish();
        if (!fields.has("decision") && !fields.has("next")) {
            draft.optionsIncomplete();
            if (allKnown) {
                draft.findings().add(Problem.NEITHER_DECISION_NOR_NEXT, fields.place());
            }
        }
        List<Route> onward = next.isEmpty() ? List.of(Route.always(Route.END)) : next;
        return new Scene(id.orElse(Draft.STAND_IN), week.orElse(0), title, speaker, backdrop, present, text, decision,
                decision.isPresent() ? List.of() : onward, facilitator);
    }

    private Optional<String> id(FieldReader fields) {
        Optional<String> id = fields.required("id", values::id);
        if (id.equals(Optional.of(Route.END))) {
            draft.findings().add(Problem.RESERVED_SCENE_ID, fields.placeOf("id"));
            draft.scenes().incomplete();
        }
        draft.scenes().declare(id, fields.placeOf("id"));
        return id;
    }

    private Optional<List<String>> present(JsonValue value) {
        Optional<List<String>> present = values.list(value, Most.CAST, draft::person);
        if (present.filter(people -> people.size() > Scene.MOST_PRESENT || Set.copyOf(people).size() < people.size()).isPresent()) {
            draft.findings().add(Problem.TOO_MANY_PRESENT, value.place(), String.valueOf(Scene.MOST_PRESENT));
            return Optional.empty();
        }
        return present;
    }
}
