package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Standing;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.Tone;

/** Reads the options of a scene's decision. */
final class OptionMapper {
    private static final int LONGEST_SHORT_TEXT = 48;

    private final Draft draft;
    private final Values values;
    private final ConditionMapper conditions;
    private final PassageMapper passages;
    private final EffectsMapper effects;
    private final RouteMapper routes;

    OptionMapper(Draft draft, RouteMapper routes) {
        this.draft = draft;
        this.values = draft.values();
        this.conditions = new ConditionMapper(draft);
        this.passages = new PassageMapper(draft);
        this.effects = new EffectsMapper(draft);
        this.routes = routes;
    }

    Optional<Option> read(JsonValue value) {
        Optional<Option> option = values.fields(value).map(object -> option(draft.fields(object)));
        if (option.isEmpty()) {
            draft.optionsIncomplete();
        }
        return option;
    }

    private Option option(FieldReader fields) {
        Optional<String> id = fields.required("id", values::id);
        draft.options().declare(id, fields.placeOf("id"));
        Style style = draft.word(fields, "style", Style.values(), Style::id);
        Craft craft = draft.word(fields, "craft", Craft.values(), Craft::id);
        Tone tone = draft.word(fields, "tone", Tone.values(), Tone::id);
        boolean quiet = fields.optional("quiet", values::truth).orElse(false);
        String text = draft.text(fields, "text");
        Optional<String> shortText = fields.optional("short", words -> values.text(words, LONGEST_SHORT_TEXT));
        Optional<String> note = fields.optional("note", values::text);
        Optional<String> doneWell = fields.optional("doneWell", values::text);
        Optional<Condition> requires = fields.optional("requires", conditions::read);
        List<Passage> consequence = fields.requiredList("consequence", passages::readAll);
        Effects done = fields.optional("effects", effects::read).orElse(Effects.DEFAULT);
        Map<String, Integer> people = fields.optional("people", this::people).orElse(Map.of());
        List<String> sets = fields.optionalList("sets", this::flags);
        List<Route> next = fields.requiredList("next", routes::read);
        if (craft == Craft.POOR && !fields.has("note")) {
            draft.findings().add(Problem.POOR_WITHOUT_NOTE, fields.place());
        } else if (craft == Craft.SOUND && fields.has("doneWell")) {
            draft.findings().add(Problem.SOUND_WITH_DONE_WELL, fields.placeOf("doneWell"));
        }
        boolean allKnown = fields.finish();
        if (!allKnown && !fields.has("sets")) {
            draft.flags().incomplete();
        }
        return new Option(id.orElse(Draft.STAND_IN), style, craft, tone, quiet, text, shortText, note,
                doneWell.filter(act -> craft == Craft.POOR), requires, consequence, done, people, Set.copyOf(sets), next);
    }

    private Optional<Map<String, Integer>> people(JsonValue value) {
        return values.fields(value).flatMap(object -> {
            int count = object.values().size();
            if (count > Option.MOST_PEOPLE) {
                draft.findings().add(Problem.TOO_MANY_LISTED, value.place(), String.valueOf(count), String.valueOf(Option.MOST_PEOPLE));
                return Optional.empty();
            }
            Map<String, Integer> people = new TreeMap<>();
            object.values().forEach((person, step) -> {
                draft.cast().use(person, step.place());
                values.step(step, Standing.MOST_STEP).ifPresent(known -> people.put(person, known));
            });
            return Optional.of(people);
        });
    }

    private Optional<List<String>> flags(JsonValue value) {
        Optional<List<String>> flags = values.list(value, Most.FLAGS, this::flag);
        if (flags.isEmpty()) {
            draft.flags().incomplete();
        }
        return flags;
    }

    private Optional<String> flag(JsonValue value) {
        Optional<String> flag = values.id(value);
        flag.ifPresentOrElse(name -> draft.flags().mention(name, value.place()), draft.flags()::incomplete);
        return flag;
    }
}
