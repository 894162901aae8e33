package org.balancingact.report;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.balancingact.analysis.Distribution;

/** A whole distribution as one array: the least value in milli-points, then the number of runs for each milli-point from there on. */
final class DistributionJson extends TypeAdapter<Distribution> {
    @Override
    public void write(JsonWriter writer, Distribution distribution) throws IOException {
        writer.beginArray().value(distribution.min());
        for (long runs : distribution.counts()) {
            writer.value(runs);
        }
        writer.endArray();
    }

    @Override
    public Distribution read(JsonReader reader) throws IOException {
        reader.beginArray();
        int least = reader.nextInt();
        List<Long> counts = new ArrayList<>();
        while (reader.hasNext()) {
            counts.add(reader.nextLong());
        }
        reader.endArray();
        return Distribution.of(least, counts);
    }
}
