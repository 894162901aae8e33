package org.balancingact.scenario.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Deletes, renames, doubles and replaces parts of a file at random, so that it stays JSON. */
public final class Mutation {
    private static final List<JsonElement> STRANGE = List.of(JsonNull.INSTANCE, new JsonPrimitive(true), new JsonPrimitive(-1),
            new JsonPrimitive(1e300), new JsonPrimitive(0.12345), new JsonPrimitive(""), new JsonPrimitive("end"), new JsonPrimitive("leak"),
            new JsonPrimitive(1), new JsonArray(), new JsonObject());

    private Mutation() {}

    /** The whole file with one to three changes, decided by the seed. */
    static String ofWholeFile(long seed) {
        Random random = new Random(seed);
        JsonObject file = JsonParser.parseString(WholeFile.TEXT).getAsJsonObject();
        int changes = 1 + random.nextInt(3);
        for (int k = 0; k < changes; k++) {
            change(file, random);
        }
        return file.toString();
    }

    /** Changes one part of an object that has one. */
    public static void change(JsonObject file, Random random) {
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
