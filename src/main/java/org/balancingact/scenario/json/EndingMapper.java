package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Aftermath;
import org.balancingact.scenario.Backdrop;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.DebriefPoint;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Passage;

/** Reads what comes at the end: endings, epilogue, and the scenes to talk about. */
final class EndingMapper {
    private final Draft draft;
    private final Values values;
    private final ConditionMapper conditions;
    private final PassageMapper passages;

    EndingMapper(Draft draft) {
        this.draft = draft;
        this.values = draft.values();
        this.conditions = new ConditionMapper(draft);
        this.passages = new PassageMapper(draft);
    }

    Optional<List<Ending>> endings(JsonValue value) {
        Optional<List<Ending>> endings = values.list(value, Most.ENDINGS, this::ending);
        if (value instanceof JsonValue.Items items && items.values().size() <= Most.ENDINGS) {
            TriedInOrder.check(items, Problem.LAST_ENDING_CONDITIONAL, draft.findings());
        }
        return endings;
    }

    private Optional<Ending> ending(JsonValue value) {
        return draft.object(value, fields -> {
            Optional<String> id = fields.required("id", values::id);
            draft.endings().declare(id, fields.placeOf("id"));
            String title = draft.text(fields, "title");
            Optional<String> hint = fields.optional("hint", values::text);
            Optional<String> finding = fields.optional("finding", values::text);
            Backdrop backdrop = draft.backdrop(fields);
            Optional<Condition> when = fields.optional("when", conditions::read);
            List<Passage> text = fields.requiredList("text", passages::readAll);
            return new Ending(id.orElse(Draft.STAND_IN), title, hint, finding, backdrop, when, text);
        });
    }

    Optional<List<Aftermath>> epilogue(JsonValue value, int firstWeek, int lastWeek) {
        return values.list(value, Most.EPILOGUE, entry -> draft.object(entry, fields -> {
            int week = fields.required("week", number -> values.whole(number, firstWeek, lastWeek)).orElse(firstWeek);
            Optional<Condition> when = fields.optional("when", conditions::read);
            String text = draft.text(fields, "text");
            return new Aftermath(week, when, text);
        }));
    }

    Optional<List<DebriefPoint>> debrief(JsonValue value) {
        return values.list(value, Most.DEBRIEF, point -> draft.object(point, fields -> {
            Optional<String> scene = fields.required("scene", values::id);
            scene.ifPresent(id -> draft.scenes().use(id, fields.placeOf("scene")));
            String listenFor = draft.text(fields, "listenFor");
            return new DebriefPoint(scene.orElse(Draft.STAND_IN), listenFor);
        }));
    }
}
