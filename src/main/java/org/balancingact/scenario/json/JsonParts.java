package org.balancingact.scenario.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The parts that every JSON writer is made of. */
public final class JsonParts {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();
    private static final Gson LINE = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private JsonParts() {}

    public static String write(JsonElement json) {
        return GSON.toJson(json);
    }

    /** On one line. */
    public static String line(JsonElement json) {
        return LINE.toJson(json);
    }

    public static JsonArray strings(List<String> values) {
        return array(values, JsonPrimitive::new);
    }

    /** An array with the form of each value, in their order. */
    public static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> form) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    /** An object with the keys in the order of the map. */
    public static JsonObject numbers(Map<String, ? extends Number> values) {
        JsonObject object = new JsonObject();
        values.forEach(object::addProperty);
        return object;
    }
}
