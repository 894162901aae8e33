package org.balancingact.engine;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioReader;

/** A random scenario and what the reference engine says about some of its runs; made by {@code src/test/vectors}. */
public record FrozenVector(Scenario scenario, List<JsonObject> runs) {

    /** @param number from 0 to 99; from 80 on there are people */
    public static FrozenVector read(int number) {
        String name = String.format(Locale.ROOT, "%02d.json", number);
        JsonObject vector = JsonParser.parseString(text("/vectors/" + name)).getAsJsonObject();
        Reading reading = new ScenarioReader().read(name, vector.get("scenario").toString().getBytes(StandardCharsets.UTF_8));
        return new FrozenVector(reading.document().orElseThrow(() -> new AssertionError(reading.findings())).scenario(),
                vector.getAsJsonArray("runs").asList().stream().map(JsonElement::getAsJsonObject).toList());
    }

    private static String text(String resource) {
        try (InputStream input = FrozenVector.class.getResourceAsStream(resource)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
