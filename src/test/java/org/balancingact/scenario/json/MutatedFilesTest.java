package org.balancingact.scenario.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a file, reading it gives a scenario or says what is wrong with it; it never throws. */
class MutatedFilesTest {
    private static final byte[] BYTES = WholeFile.TEXT.getBytes(UTF_8);
    private static final List<JsonElement> STRANGE = List.of(JsonNull.INSTANCE, new JsonPrimitive(true), new JsonPrimitive(-1),
            new JsonPrimitive(1e300), new JsonPrimitive(0.12345), new JsonPrimitive(""), new JsonPrimitive("end"), new JsonPrimitive("leak"),
            new JsonPrimitive(1), new JsonArray(), new JsonObject());

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aFileCutShortIsNeverTakenForWhole(@ForAll @IntRange(max = 7000) int length) {
        if (length < BYTES.length - 2) {
            assertDocumentOrFindings(Arrays.copyOf(BYTES, length));
            assertThat(new ScenarioReader().read("cut", Arrays.copyOf(BYTES, length)).document()).isEmpty();
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void randomBytesAreReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] content = BYTES.clone();
        int changes = 1 + random.nextInt(4);
        for (int k = 0; k < changes; k++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        assertDocumentOrFindings(content);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void changedValuesAndKeysAreReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        JsonObject file = JsonParser.parseString(WholeFile.TEXT).getAsJsonObject();
        int changes = 1 + random.nextInt(3);
        for (int k = 0; k < changes; k++) {
            mutate(file, random);
        }
        assertDocumentOrFindings(file.toString().getBytes(UTF_8));
    }

    private static void assertDocumentOrFindings(byte[] content) {
        Reading reading = new ScenarioReader().read("mutated", content);

        assertThat(reading.document().isPresent()).isEqualTo(reading.findings().isEmpty());
        reading.findings().forEach(finding -> assertThat(finding.what() + finding.advice()).doesNotContainPattern("\\{\\d}"));
        reading.document().ifPresent(document -> assertThat(WholeFile.read(ScenarioWriter.write(document.scenario())).document()
                .orElseThrow().scenario()).isEqualTo(document.scenario()));
    }

    private static void mutate(JsonObject file, Random random) {
        List<Consumer<Random>> places = new ArrayList<>();
        collect(file, places);
        places.get(random.nextInt(places.size())).accept(random);
    }

    private static void collect(JsonElement element, List<Consumer<Random>> places) {
        if (element instanceof JsonObject object) {
            for (String key : List.copyOf(object.keySet())) {
                places.add(random -> {
                    switch (random.nextInt(3)) {
                        case 0 -> object.remove(key);
                        case 1 -> object.add(key + "x", object.remove(key));
                        default -> object.add(key, STRANGE.get(random.nextInt(STRANGE.size())));
                    }
                });
                collect(object.get(key), places);
            }
        } else if (element instanceof JsonArray array) {
            for (int index = 0; index < array.size(); index++) {
                int at = index;
                places.add(random -> {
                    switch (random.nextInt(3)) {
                        case 0 -> array.remove(at);
                        case 1 -> array.add(array.get(at));
                        default -> array.set(at, STRANGE.get(random.nextInt(STRANGE.size())));
                    }
                });
                collect(array.get(index), places);
            }
        }
    }
}
