package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Artefact;

/** Reads letters, notices, mails, threads, tables and charts. All of their bounds are one problem, which says which of them it is. */
final class ArtefactMapper {
    static final int MOST_LINES = 8;
    static final int MOST_WORDS = 60;
    static final int MOST_MESSAGES = 8;
    static final int MOST_WORDS_OF_MESSAGE = 24;
    static final int MOST_COLUMNS = 4;
    static final int MOST_ROWS = 8;
    static final int MOST_WORDS_OF_CELL = 5;
    static final int FEWEST_VALUES = 2;
    static final int MOST_VALUES = 12;
    private static final int LARGEST_VALUE = 1_000_000;
    private static final List<String> KINDS = List.of("letter", "notice", "mail", "thread", "table", "chart");

    private final Draft draft;
    private final Values values;
    private final Messages messages = Messages.of("findings");

    ArtefactMapper(Draft draft) {
        this.draft = draft;
        this.values = draft.values();
    }

    /** Of what is no known kind, nothing else is judged. */
    Optional<Artefact> read(JsonValue value) {
        return values.fields(value).flatMap(object -> {
            FieldReader fields = draft.fields(object);
            if (!fields.has("kind")) {
                draft.findings().add(Problem.MISSING_KEY, fields.place(), "kind");
            }
            return fields.optional("kind", word -> values.word(word, KINDS)).flatMap(kind -> {
                Optional<Artefact> artefact = ofKind(kind, fields);
                fields.finish();
                return artefact;
            });
        });
    }

    private Optional<Artefact> ofKind(String kind, FieldReader fields) {
        return switch (kind) {
            case "letter" -> Optional.of(new Artefact.Letter(text(fields, "title"), text(fields, "from"), text(fields, "to"), lines(fields)));
            case "notice" -> Optional.of(new Artefact.Notice(text(fields, "title"), text(fields, "from"), text(fields, "to"), lines(fields)));
            case "mail" -> Optional.of(new Artefact.Mail(draft.text(fields, "from"), draft.text(fields, "to"), draft.text(fields, "subject"),
                    lines(fields)));
            case "thread" -> Optional.of(new Artefact.MessageThread(text(fields, "title"), messages(fields)));
            case "table" -> table(fields);
            default -> chart(fields);
        };
    }

    private Optional<String> text(FieldReader fields, String key) {
        return fields.optional(key, values::text);
    }

    private List<String> lines(FieldReader fields) {
        List<String> lines = texts(fields, "lines", MOST_LINES);
        long words = lines.stream().mapToLong(Words::count).sum();
        check(words <= MOST_WORDS, fields, "lines", messages.text("artefact.words", words, MOST_WORDS));
        return lines;
    }

    private List<String> texts(FieldReader fields, String key, int most) {
        List<String> texts = fields.requiredList(key, list -> values.list(list, Most.PARAGRAPHS, values::text));
        count(fields, key, 1, most);
        return texts;
    }

    private List<Artefact.Message> messages(FieldReader fields) {
        List<Artefact.Message> said = fields.requiredList("messages", list -> values.list(list, Most.PARAGRAPHS, this::message));
        count(fields, "messages", 1, MOST_MESSAGES);
        return said;
    }

    private Optional<Artefact.Message> message(JsonValue value) {
        return draft.object(value, fields -> {
            Artefact.Message message = new Artefact.Message(draft.text(fields, "who"), text(fields, "at"), draft.text(fields, "text"));
            checkWords(fields, "text", message.text(), MOST_WORDS_OF_MESSAGE);
            return message;
        });
    }

    private Optional<Artefact> table(FieldReader fields) {
        String title = draft.text(fields, "title");
        List<String> head = texts(fields, "head", MOST_COLUMNS);
        List<List<String>> rows = fields.requiredList("rows", list -> values.list(list, Most.PARAGRAPHS, this::row));
        count(fields, "rows", 1, MOST_ROWS);
        Stream.concat(Stream.of(head), rows.stream()).flatMap(List::stream).filter(cell -> Words.count(cell) > MOST_WORDS_OF_CELL).findFirst()
                .ifPresent(cell -> checkWords(fields, "rows", cell, MOST_WORDS_OF_CELL));
        boolean even = rows.stream().allMatch(row -> row.size() == head.size());
        check(even, fields, "rows", messages.text("artefact.uneven"));
        return even ? Optional.of(new Artefact.Table(title, head, rows)) : Optional.empty();
    }

    private Optional<List<String>> row(JsonValue value) {
        return values.list(value, Most.PARAGRAPHS, values::text);
    }

    private Optional<Artefact> chart(FieldReader fields) {
        String title = draft.text(fields, "title");
        String unit = draft.text(fields, "unit");
        List<String> labels = fields.requiredList("labels", list -> values.list(list, Most.PARAGRAPHS, values::text));
        List<Integer> numbers = fields.requiredList("values", list -> values.list(list, Most.PARAGRAPHS,
                number -> values.thousandths(number, Bounds.of(-LARGEST_VALUE, LARGEST_VALUE))));
        Artefact.Chart.Shape shape = fields.required("shape",
                word -> values.word(word, Artefact.Chart.Shape.values(), Artefact.Chart.Shape::id)).orElse(Artefact.Chart.Shape.BARS);
        check(fields.has("alt"), fields, "alt", messages.text("artefact.alt"));
        String alt = text(fields, "alt").orElse(Draft.STAND_IN);
        count(fields, "labels", FEWEST_VALUES, MOST_VALUES);
        boolean paired = labels.size() == numbers.size();
        check(paired || !fields.has("labels") || !fields.has("values"), fields, "values", messages.text("artefact.unpaired"));
        return paired && labels.size() >= FEWEST_VALUES
                ? Optional.of(new Artefact.Chart(title, unit, labels, numbers, alt, shape)) : Optional.empty();
    }

    /** Looks at the list as it stands, whatever else is wrong with its entries. */
    private void count(FieldReader fields, String key, int least, int most) {
        Optional<Integer> count = fields.value(key).filter(JsonValue.Items.class::isInstance).map(list -> ((JsonValue.Items) list).values().size());
        check(count.filter(number -> number < least || number > most).isEmpty(), fields, key,
                messages.text("artefact.count", count.orElse(0), least, most));
    }

    private void checkWords(FieldReader fields, String key, String text, int most) {
        check(Words.count(text) <= most, fields, key, messages.text("artefact.words", Words.count(text), most));
    }

    private void check(boolean holds, FieldReader fields, String key, String reason) {
        if (!holds) {
            draft.findings().add(Problem.BAD_ARTEFACT, fields.placeOf(key), reason);
        }
    }
}
