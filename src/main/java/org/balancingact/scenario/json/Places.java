package org.balancingact.scenario.json;

import java.util.HashMap;
import java.util.Map;
import org.balancingact.scenario.Finding.Place;

/** Where the parts of a scenario stand in its file, by JSON path. */
public final class Places {
    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    private Places(String file) {
        this.file = file;
    }

    /** The places in the text of a file that was read without findings. */
    public static Places of(String file, String text) {
        Places places = new Places(file);
        JsonTree.read(file, text, new Findings()).ifPresent(places::add);
        return places;
    }

    private void add(JsonValue value) {
        lines.put(value.place().path(), value.place().line());
        if (value instanceof JsonValue.Fields fields) {
            fields.values().values().forEach(this::add);
        } else if (value instanceof JsonValue.Items items) {
            items.values().forEach(this::add);
        }
    }

    /** The place of the path; without a line where the file has no such path. */
    public Place at(String path) {
        return new Place(file, lines.getOrDefault(path, 0), path);
    }
}
