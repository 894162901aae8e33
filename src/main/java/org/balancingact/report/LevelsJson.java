package org.balancingact.report;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Indicator;

/** Levels as one array of milli-points, in the order of the indicators. */
final class LevelsJson extends TypeAdapter<Levels> {
    @Override
    public void write(JsonWriter writer, Levels levels) throws IOException {
        writer.beginArray();
        for (Indicator indicator : Indicator.values()) {
            writer.value(levels.get(indicator));
        }
        writer.endArray();
    }

    @Override
    public Levels read(JsonReader reader) throws IOException {
        Map<Indicator, Long> values = new EnumMap<>(Indicator.class);
        reader.beginArray();
        for (Indicator indicator : Indicator.values()) {
            values.put(indicator, reader.nextLong());
        }
        reader.endArray();
        return Levels.of(values);
    }
}
