package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Finding.Place;
import org.balancingact.scenario.Route;

/** Reads where the story goes on from a scene: a target, or a list of routes tried in order. */
final class RouteMapper {
    private final Draft draft;
    private final ConditionMapper conditions;
    private final Optional<String> scene;

    /** The scene is the one that the routes leave; empty where its id is broken. */
    RouteMapper(Draft draft, Optional<String> scene) {
        this.draft = draft;
        this.conditions = new ConditionMapper(draft);
        this.scene = scene;
    }

    Optional<List<Route>> read(JsonValue value) {
        if (value instanceof JsonValue.Items items) {
            if (items.values().size() <= Most.ROUTES) {
                TriedInOrder.check(items, Problem.NO_LAST_RESORT, draft.findings());
            }
            return draft.values().list(value, Most.ROUTES, this::entry);
        }
        return target(value).map(target -> List.of(Route.always(target)));
    }

    private Optional<Route> entry(JsonValue value) {
        return draft.values().fields(value).flatMap(object -> {
            FieldReader fields = draft.fields(object);
            Optional<Condition> when = fields.optional("when", conditions::read);
            Optional<String> target = fields.required("go", this::target);
            fields.finish();
            return target.map(to -> new Route(when, to));
        });
    }

    private Optional<String> target(JsonValue value) {
        Optional<String> target = draft.values().id(value);
        target.filter(id -> !id.equals(Route.END)).ifPresent(id -> link(id, value.place()));
        return target;
    }

    private void link(String target, Place place) {
        draft.scenes().use(target, place);
        scene.ifPresent(from -> draft.graph().link(from, target, place));
    }
}
