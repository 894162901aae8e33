package org.balancingact.scenario.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.Spot.Trail;

/** Reads strict JSON into {@link JsonValue}s with their lines and paths; finds doubled keys, which Gson's own trees swallow. */
final class JsonTree {
    /** Far beyond what conditions in a readable scenario need. */
    static final int DEEPEST = 64;

    private final String file;
    private final String text;
    private final Findings findings;
    private final LineReader lines;
    private final JsonReader reader;
    private Trail trail = new Trail.Root();
    private int depth;

    private JsonTree(String file, String text, Findings findings) {
        this.file = file;
        this.text = text;
        this.findings = findings;
        this.lines = new LineReader(text);
        this.reader = new JsonReader(lines);
        reader.setStrictness(Strictness.STRICT);
    }

    /** The root value; empty where the text is no JSON or nests too deep, which is then among the findings. */
    static Optional<JsonValue> read(String file, String text, Findings findings) {
        return new JsonTree(file, text, findings).root();
    }

    private Optional<JsonValue> root() {
        try {
            JsonValue root = value();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("more than one value");
            }
            return Optional.of(root);
        } catch (TooDeep e) {
            findings.add(Problem.NESTING_TOO_DEEP, here().place(), String.valueOf(DEEPEST));
        } catch (EOFException e) {
            findings.add(Problem.JSON_ENDS_EARLY, here().place());
        } catch (MalformedJsonException e) {
            Optional<JsonSlip> slip = JsonSlip.in(text);
            String kind = slip.map(seen -> seen.kind().id()).orElse("other");
            Messages messages = Messages.of("findings");
            findings.add(Problem.BAD_JSON, slip.map(seen -> new Spot(file, seen.line(), trail)).orElseGet(this::here).place(),
                    messages.text("slip." + kind), messages.text("slip." + kind + ".advice"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private Spot here() {
        return new Spot(file, lines.line(), trail);
    }

    private JsonValue value() throws IOException {
        JsonToken token = reader.peek();
        Spot spot = here();
        return switch (token) {
            case BEGIN_OBJECT -> new JsonValue.Fields(spot, fields(trail));
            case BEGIN_ARRAY -> new JsonValue.Items(spot, items(trail));
            case STRING -> new JsonValue.Text(spot, reader.nextString());
            case NUMBER -> new JsonValue.Numeral(spot, reader.nextString());
            case BOOLEAN -> new JsonValue.Truth(spot, reader.nextBoolean());
            default -> {
                reader.nextNull();
                yield new JsonValue.Nothing(spot);
            }
        };
    }

    private Map<String, JsonValue> fields(Trail parent) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        reader.beginObject();
        descend();
        while (reader.hasNext()) {
            String name = reader.nextName();
            trail = new Trail.Child(parent, name);
            JsonValue value = value();
            if (fields.putIfAbsent(name, value) != null) {
                findings.add(Problem.DOUBLE_KEY, value.place(), Findings.excerpt(name));
            }
            trail = parent;
        }
        reader.endObject();
        depth--;
        return fields;
    }

    private List<JsonValue> items(Trail parent) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        reader.beginArray();
        descend();
        while (reader.hasNext()) {
            trail = new Trail.Item(parent, items.size());
            items.add(value());
            trail = parent;
        }
        reader.endArray();
        depth--;
        return items;
    }

    private void descend() throws TooDeep {
        depth++;
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
    }

    /** Leaves the recursion at once. */
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
