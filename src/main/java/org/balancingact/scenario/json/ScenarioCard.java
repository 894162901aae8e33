package org.balancingact.scenario.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.balancingact.scenario.Cover;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Palette;
import org.balancingact.scenario.Scenario;

/**
 * What a library shows of a scenario. Read by skipping all the rest of the file, so that the library stands at once.
 *
 * @param minutes    how long a run takes a reader
 * @param difficulty 1 (easy and short) to 3
 * @param endings    how many endings there are
 */
public record ScenarioCard(String id, String title, String summary, String role, int minutes, int difficulty, Optional<Cover> cover,
                           int endings) {

    /** The card of a file known to be whole. */
    static ScenarioCard read(Reader file) {
        try (JsonReader reader = new JsonReader(file)) {
            Map<String, String> values = new HashMap<>();
            Optional<Cover> cover = Optional.empty();
            int endings = 0;
            reader.beginObject();
            while (reader.hasNext()) {
                String key = reader.nextName();
                if (key.equals("cover")) {
                    cover = cover(reader);
                } else if (key.equals("endings")) {
                    endings = length(reader);
                } else if (reader.peek() == JsonToken.STRING || reader.peek() == JsonToken.NUMBER) {
                    values.put(key, reader.nextString());
                } else {
                    reader.skipValue();
                }
            }
            return new ScenarioCard(Known.in(values, "id"), Known.in(values, "title"), Known.in(values, "summary"), Known.in(values, "role"),
                    (int) Double.parseDouble(Known.in(values, "minutes")),
                    (int) Double.parseDouble(values.getOrDefault("difficulty", String.valueOf(Scenario.USUAL_DIFFICULTY))), cover, endings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Cover> cover(JsonReader reader) throws IOException {
        Map<String, String> values = new HashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            values.put(reader.nextName(), reader.nextString());
        }
        reader.endObject();
        return Cover.Motif.of(Known.in(values, "motif")).flatMap(motif ->
                Palette.of(Known.in(values, "palette")).map(palette -> new Cover(motif, palette)));
    }

    private static int length(JsonReader reader) throws IOException {
        int length = 0;
        reader.beginArray();
        while (reader.hasNext()) {
            reader.skipValue();
            length++;
        }
        reader.endArray();
        return length;
    }
}
