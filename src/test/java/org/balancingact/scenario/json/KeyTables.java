package org.balancingact.scenario.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every key of the format with its note and its bounds, as the page on the format has them: made of the published schema. */
final class KeyTables {
    private static final JsonObject SCHEMA = JsonParser.parseString(PublishedSchema.TEXT).getAsJsonObject();
    private static final Map<String, String> NAMED = Map.of("#/$defs/id", "an id", "#/$defs/text", "a text", "#/$defs/seen", "a text",
            "#/$defs/condition", "a condition", "#/$defs/routes", "an id, or a list of up to 12 ways on", "#/$defs/reasons", "a text, or a list of up to 20");

    /** An object of a file: what the page calls it, where the whole file has one, and what the schema says of it. */
    record Part(String name, String inWholeFile, String inSchema) {
        JsonObject schema() {
            return at(SCHEMA, inSchema).getAsJsonObject();
        }

        Set<String> keys() {
            return new TreeSet<>(schema().getAsJsonObject("properties").keySet());
        }

        /** The whole file with a key in this object that nobody knows. */
        String withUnknownKey() {
            JsonObject file = JsonParser.parseString(WholeFile.TEXT).getAsJsonObject();
            at(file, inWholeFile).getAsJsonObject().addProperty("zzz", 1);
            return file.toString();
        }

        private String table() {
            List<String> required = Optional.ofNullable(schema().getAsJsonArray("required")).stream().flatMap(KeyTables::elements)
                    .map(JsonElement::getAsString).toList();
            return "### " + name + "\n\n| key | | |\n|---|---|---|\n" + schema().getAsJsonObject("properties").entrySet().stream()
                    .map(entry -> "| `" + entry.getKey() + "`" + (required.contains(entry.getKey()) ? " *" : "") + " | "
                            + description(entry.getValue()) + " | " + bounds(entry.getValue()) + " |\n").collect(Collectors.joining()) + "\n";
        }
    }

    static final List<Part> PARTS = List.of(
            new Part("The scenario", "", ""), new Part("`promise`", "promise", "properties/promise"),
            new Part("A choice of it", "promise/choices/0", "properties/promise/properties/choices/items"), new Part("`cover`", "cover", "properties/cover"),
            new Part("A person of the `cast`", "cast/0", "properties/cast/items"), new Part("`portrait`", "cast/0/portrait", "$defs/portrait"),
            new Part("An entry of `context`", "context/0", "properties/context/items"), new Part("`start`", "start", "properties/start"),
            new Part("A shock", "shocks/0", "properties/shocks/items"), new Part("`rules`", "rules", "properties/rules"),
            new Part("A rule", "rules/bureaucracy", "$defs/rule"), new Part("A scene", "scenes/0", "$defs/scene"),
            new Part("`facilitator`", "scenes/0/facilitator", "$defs/scene/properties/facilitator"),
            new Part("`decision`", "scenes/0/decision", "$defs/decision"), new Part("`here`", "scenes/0/decision/here", "$defs/decision/properties/here"),
            new Part("An option", "scenes/0/decision/options/0", "$defs/option"),
            new Part("`effects`", "scenes/2/decision/options/2/effects", "$defs/effects"),
            new Part("An effect", "scenes/2/decision/options/2/effects/list/0", "$defs/effect"),
            new Part("A way on", "scenes/0/decision/options/1/next/0", "$defs/routes/anyOf/1/items"),
            new Part("A condition", "epilogue/0/when", "$defs/condition"), new Part("A paragraph with a condition", "scenes/2/decision/why/0", "$defs/passage"),
            new Part("A turn of talk", "scenes/0/text/4", "$defs/turn"), new Part("An artefact in a text", "scenes/0/text/6", "$defs/placed"),
            new Part("A letter or notice", "scenes/1/text/1/artefact", "$defs/artefact/allOf/0/then"),
            new Part("A mail", "scenes/1/text/2/artefact", "$defs/artefact/allOf/1/then"),
            new Part("A thread", "endings/0/text/2/artefact", "$defs/artefact/allOf/2/then"),
            new Part("A message of it", "endings/0/text/2/artefact/messages/0", "$defs/artefact/allOf/2/then/properties/messages/items"),
            new Part("A table", "scenes/0/text/6/artefact", "$defs/artefact/allOf/3/then"),
            new Part("A chart", "scenes/0/text/7/artefact", "$defs/artefact/allOf/4/then"), new Part("An ending", "endings/0", "$defs/ending"),
            new Part("An entry of `epilogue`", "epilogue/0", "properties/epilogue/items"),
            new Part("A point of `debrief`", "debrief/0", "properties/debrief/items"));

    private KeyTables() {}

    static String all() {
        return PARTS.stream().map(Part::table).collect(Collectors.joining());
    }

    private static JsonElement at(JsonElement from, String path) {
        JsonElement at = from;
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            at = at.isJsonArray() ? at.getAsJsonArray().get(Integer.parseInt(step)) : at.getAsJsonObject().get(step);
        }
        return at;
    }

    private static Stream<JsonElement> elements(Iterable<JsonElement> list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String description(JsonElement value) {
        if (!value.isJsonObject()) {
            return "Which it is.";
        }
        JsonObject node = value.getAsJsonObject();
        return Stream.of(node, resolved(node)).filter(said -> said.has("description")).map(said -> said.get("description").getAsString())
                .findFirst().orElse("");
    }

    private static JsonObject resolved(JsonObject node) {
        return node.has("$ref") ? at(SCHEMA, node.get("$ref").getAsString().substring(2)).getAsJsonObject() : node;
    }

    private static String bounds(JsonElement value) {
        if (!value.isJsonObject()) {
            return "";
        }
        JsonObject node = value.getAsJsonObject();
        String reference = node.has("$ref") ? node.get("$ref").getAsString() : "";
        if (NAMED.containsKey(reference)) {
            int most = node.has("maxLength") ? node.get("maxLength").getAsInt() : 0;
            return NAMED.get(reference) + (most == 0 ? "" : " of up to " + most + " characters");
        }
        return ofType(resolved(node));
    }

    private static String ofType(JsonObject node) {
        if (node.has("const")) {
            return node.get("const").getAsString();
        } else if (node.has("enum")) {
            return elements(node.getAsJsonArray("enum")).map(JsonElement::getAsString).collect(Collectors.joining(", "));
        }
        return switch (node.has("type") ? node.get("type").getAsString() : "") {
            case "boolean" -> "true or false";
            case "integer" -> "whole, " + range(node, "minimum", "maximum");
            case "number" -> range(node, "minimum", "maximum");
            case "string" -> "a text of up to " + node.get("maxLength").getAsInt() + " characters";
            case "array" -> "a list of " + range(node, "minItems", "maxItems");
            default -> node.has("maxProperties") ? "up to " + node.get("maxProperties").getAsInt() + " entries" : "an object";
        };
    }

    private static String range(JsonObject node, String least, String most) {
        return node.has(least) ? node.get(least).getAsString() + " to " + node.get(most).getAsString() : "up to " + node.get(most).getAsString();
    }
}
