package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.scenario.Aftermath;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.ContextChange;
import org.balancingact.scenario.Cover;
import org.balancingact.scenario.DebriefPoint;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Promise;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.RuleChange;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Shock;

/** Makes a scenario of the parsed file, or findings: all that there are, each cause once. */
final class ScenarioMapper {
    /** The format that this program reads and writes. */
    static final int FORMAT = 1;
    private static final int MOST_WEEKS = 104;
    private static final int MOST_EPILOGUE_WEEKS = 52;
    private static final int MOST_MINUTES = 1440;

    private final Findings findings;
    private final Draft draft;
    private final Values values;

    ScenarioMapper(Findings findings) {
        this.findings = findings;
        this.draft = Draft.of(findings);
        this.values = draft.values();
    }

    /** The scenario; empty where there is any finding. */
    Optional<Scenario> read(JsonValue root) {
        return values.fields(root).flatMap(object -> {
            FieldReader fields = draft.fields(object);
            return isNewer(fields) ? Optional.empty() : scenario(fields);
        });
    }

    /** What a newer format means can't be known: nothing else of it is judged. */
    private boolean isNewer(FieldReader fields) {
        Optional<Integer> format = fields.required("format", number -> values.whole(number, 1, Integer.MAX_VALUE));
        boolean newer = format.isPresent() && format.get() > FORMAT;
        if (newer) {
            findings.add(Problem.NEWER_FORMAT, fields.placeOf("format"), String.valueOf(format.get()), String.valueOf(FORMAT));
        }
        return newer;
    }

    private Optional<Scenario> scenario(FieldReader fields) {
        fields.optional("$schema", values::text);
        String id = fields.required("id", values::id).orElse(Draft.STAND_IN);
        String version = draft.text(fields, "version");
        String language = fields.required("language", values::language).orElse(Draft.STAND_IN);
        String title = draft.text(fields, "title");
        String summary = draft.text(fields, "summary");
        String role = draft.text(fields, "role");
        int minutes = fields.required("minutes", number -> values.whole(number, 1, MOST_MINUTES)).orElse(1);
        OptionalInt difficulty = values.whole(fields, "difficulty", 1, Scenario.MOST_DIFFICULT);
        List<String> briefing = fields.requiredList("briefing", texts -> values.list(texts, Most.PARAGRAPHS, values::text));
        List<String> setting = fields.optionalList("setting", texts -> values.list(texts, Most.SETTING, values::text));
        PromiseMapper promises = new PromiseMapper(draft);
        Optional<Promise> promise = fields.optional("promise", promises::read);
        CastMapper people = new CastMapper(draft);
        Optional<Cover> cover = fields.optional("cover", people::cover);
        List<CastMember> cast = fields.optionalList("cast", people::readAll);
        // A broken length must not make every week in the file look wrong.
        Optional<Integer> length = fields.required("weeks", number -> values.whole(number, 1, MOST_WEEKS));
        int weeks = length.orElse(MOST_WEEKS);
        int epilogueWeeks = fields.has("epilogueWeeks")
                ? fields.optional("epilogueWeeks", number -> values.whole(number, 0, MOST_EPILOGUE_WEEKS)).orElse(MOST_EPILOGUE_WEEKS) : 0;
        SurroundingsMapper surroundings = new SurroundingsMapper(draft);
        List<ContextChange> context = fields.optionalList("context", surroundings::context);
        Map<Indicator, Integer> start = fields.optional("start", surroundings::start).orElse(Map.of());
        List<Shock> shocks = fields.optionalList("shocks", list -> surroundings.shocks(list, weeks + epilogueWeeks));
        Map<Rule, RuleChange> rules = fields.optional("rules", surroundings::rules).orElse(Map.of());
        List<Scene> scenes = scenes(fields, weeks);
        EndingMapper ends = new EndingMapper(draft);
        List<Ending> endings = fields.requiredList("endings", ends::endings);
        List<Aftermath> epilogue = fields.optionalList("epilogue", list -> ends.epilogue(list, length.orElse(0), weeks + epilogueWeeks));
        List<DebriefPoint> debrief = fields.optionalList("debrief", ends::debrief);
        fields.finish();
        draft.reportReferences();
        promises.reportDecisive();
        return findings.isEmpty()
                ? Optional.of(new Scenario(id, version, language, title, summary, role, minutes, difficulty, briefing, setting, promise, cover,
                        cast, weeks, epilogueWeeks, context, start, shocks, rules, scenes, endings, epilogue, debrief))
                : Optional.empty();
    }

    private List<Scene> scenes(FieldReader fields, int weeks) {
        if (!fields.has("scenes")) {
            draft.scenesIncomplete();
        }
        return fields.requiredList("scenes", list -> scenes(list, weeks));
    }

    private Optional<List<Scene>> scenes(JsonValue value, int weeks) {
        int count = value instanceof JsonValue.Items items ? items.values().size() : 0;
        if (count > Most.SCENES) {
            findings.add(Problem.TOO_MANY_SCENES, value.place(), String.valueOf(count), String.valueOf(Most.SCENES));
            draft.scenesIncomplete();
            return Optional.empty();
        } else if (value instanceof JsonValue.Items items && count == 0) {
            findings.add(Problem.NOTHING_LISTED, items.place());
        }
        Optional<List<Scene>> scenes = values.list(value, Most.SCENES, new SceneMapper(draft, weeks)::read);
        if (scenes.isEmpty()) {
            draft.scenesIncomplete();
        }
        return scenes;
    }
}
