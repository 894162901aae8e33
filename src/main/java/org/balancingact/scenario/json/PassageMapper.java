package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Reason;
import org.balancingact.scenario.StoryPart;

/** Reads the parts of a text: plain paragraphs, or objects with a paragraph, a turn of talk or an artefact, each perhaps with a condition. */
final class PassageMapper {
    static final int MOST_TURNS = 8;
    static final int MOST_ARTEFACTS = 2;
    static final int LONGEST_TURN = 240;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»‹›][^\"“”„«»‹›]*+[\"“”„«»‹›]");

    private final Draft draft;
    private final Values values;
    private final ConditionMapper conditions;
    private final ArtefactMapper artefacts;
    private final Messages messages = Messages.of("findings");

    PassageMapper(Draft draft) {
        this.draft = draft;
        this.values = draft.values();
        this.conditions = ConditionMapper.ofTexts(draft);
        this.artefacts = new ArtefactMapper(draft);
    }

    Optional<List<Passage>> readAll(JsonValue value) {
        Optional<List<Passage>> passages = values.list(value, Most.PARAGRAPHS, this::read);
        passages.ifPresent(list -> {
            if (list.stream().filter(passage -> passage.part() instanceof StoryPart.Turn).count() > MOST_TURNS) {
                draft.findings().add(Problem.BAD_TALK, value.place(), messages.text("talk.many", MOST_TURNS));
            }
            if (list.stream().filter(passage -> passage.part() instanceof Artefact).count() > MOST_ARTEFACTS) {
                draft.findings().add(Problem.BAD_ARTEFACT, value.place(), messages.text("artefact.many", MOST_ARTEFACTS));
            }
        });
        return passages;
    }

    /** Reasons: paragraphs tried in order, of which the first that holds is given. One that always holds may stand alone, without a list. */
    Optional<List<Reason>> reasons(JsonValue value) {
        if (value instanceof JsonValue.Items items) {
            if (items.values().size() <= Most.PARAGRAPHS) {
                TriedInOrder.checkTexts(items, Problem.NO_LAST_RESORT, draft.findings());
            }
            return values.list(value, Most.PARAGRAPHS, reason -> reason instanceof JsonValue.Fields
                    ? draft.object(reason, fields -> new Reason(when(fields), draft.text(fields, "text"))) : reason(reason));
        }
        return reason(value).map(List::of);
    }

    private Optional<Reason> reason(JsonValue value) {
        return values.text(value).map(Reason::always);
    }

    private Optional<Passage> read(JsonValue value) {
        return value instanceof JsonValue.Fields ? values.fields(value).flatMap(object -> part(draft.fields(object))) : paragraph(value);
    }

    private Optional<Passage> paragraph(JsonValue value) {
        return values.text(value).map(Passage::always);
    }

    private Optional<Passage> part(FieldReader fields) {
        Optional<Condition> when = when(fields);
        Optional<? extends StoryPart> part = fields.has("artefact") ? fields.optional("artefact", artefacts::read)
                : fields.has("says") || fields.has("who") ? Optional.of(turn(fields))
                : Optional.of(new StoryPart.Prose(draft.text(fields, "text")));
        fields.finish();
        return part.map(known -> new Passage(when, known));
    }

    private Optional<Condition> when(FieldReader fields) {
        return fields.optional("when", conditions::read);
    }

    private StoryPart turn(FieldReader fields) {
        Optional<String> who = fields.required("who", this::speaker);
        String says = draft.text(fields, "says");
        int length = says.codePointCount(0, says.length());
        if (length > LONGEST_TURN) {
            draft.findings().add(Problem.BAD_TALK, fields.placeOf("says"), messages.text("talk.long", length, LONGEST_TURN));
        }
        if (QUOTED.matcher(says).matches()) {
            draft.findings().add(Problem.BAD_TALK, fields.placeOf("says"), messages.text("talk.quoted"));
        }
        return new StoryPart.Turn(who.orElse(Draft.STAND_IN), says);
    }

    private Optional<String> speaker(JsonValue value) {
        return value instanceof JsonValue.Text text && text.value().equals(StoryPart.YOU) ? Optional.of(StoryPart.YOU) : draft.person(value);
    }
}
