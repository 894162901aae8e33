package org.balancingact.scenario.kept;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.balancingact.analysis.Counts;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.OutcomeDistributions;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.census.Balance;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.DecisionFigures;
import org.balancingact.analysis.census.Extremes;
import org.balancingact.analysis.census.OptionFigures;
import org.balancingact.analysis.census.PassageId;
import org.balancingact.analysis.census.PolicyResult;
import org.balancingact.analysis.census.RouteId;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.json.WholeNumbers;

/**
 * Reads a kept census. Keys that it doesn't know are passed over, so newer programs may add some. The first files had no format
 * number, wrote words in capitals, and levels as an array of the seven indicators of that time.
 */
final class KeptCensusReader {
    private static final List<String> FIRST_INDICATORS =
            List.of("order", "delivery", "budget", "direction", "innovation", "morale", "trust");

    /** The engine of all files that do not name one. */
    private static final String FIRST_ENGINE = "1";

    private final JsonReader reader;
    private final Map<String, Distribution> outcomes = new LinkedHashMap<>();
    private int format;
    private String engineVersion = FIRST_ENGINE;
    private Optional<String> engineHash = Optional.empty();
    private Optional<String> contentHash = Optional.empty();
    private JsonObject census = new JsonObject();

    KeptCensusReader(Reader source) {
        this.reader = new JsonReader(source);
    }

    /** What an object does with the value of one of its keys. */
    private interface Field {
        void read(String name) throws IOException;
    }

    /**
     * Empty where a newer program wrote it in another format, or counted other indicators: then the runs must be counted again.
     *
     * @throws IOException      if it can't be read
     * @throws RuntimeException if it is no kept census
     */
    Optional<KeptCensus> read() throws IOException {
        object(this::readField);
        if (format > KeptCensusWriter.FORMAT) {
            return Optional.empty();
        }
        String engine = engineHash.orElseThrow(KeptCensusReader::saysNotWhatItCounts);
        String content = contentHash.orElseThrow(KeptCensusReader::saysNotWhatItCounts);
        boolean complete = counts(Indicator.values(), Indicator::id) && counts(Index.values(), Index::id);
        return complete ? Optional.of(new KeptCensus(engineVersion, engine, content, census())) : Optional.empty();
    }

    private static IllegalArgumentException saysNotWhatItCounts() {
        return new IllegalArgumentException("a census that does not say what it counts");
    }

    private <T> boolean counts(T[] measures, Function<T, String> id) {
        return List.of(measures).stream().map(id).allMatch(outcomes::containsKey);
    }

    private void readField(String name) throws IOException {
        switch (name) {
            case "format" -> format = reader.nextInt();
            case "engine" -> engineVersion = reader.nextString();
            case "engineHash" -> engineHash = Optional.of(reader.nextString());
            case "contentHash" -> contentHash = Optional.of(reader.nextString());
            case "census" -> readCensus();
            default -> reader.skipValue();
        }
    }

    private void readCensus() throws IOException {
        if (format > KeptCensusWriter.FORMAT) {
            reader.skipValue();
            return;
        }
        object(name -> {
            if (name.equals("outcome")) {
                object(side -> object(measure -> outcomes.put(word(measure), distribution())));
            } else {
                census.add(name, JsonParser.parseReader(reader));
            }
        });
    }

    private void object(Field field) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            field.read(reader.nextName());
        }
        reader.endObject();
    }

    /** Number by number: there are hundreds of thousands. */
    private Distribution distribution() throws IOException {
        reader.beginArray();
        int least = reader.nextInt();
        List<Long> counts = new ArrayList<>();
        while (reader.hasNext()) {
            counts.add(reader.nextLong());
        }
        reader.endArray();
        return Distribution.of(least, counts);
    }

    private Census census() {
        JsonObject counts = census.getAsJsonObject("counts");
        return new Census(number(census, "runs"),
                new Counts(numbers(counts, "scenes"), numbers(counts, "options"), numbers(counts, "endings")),
                byName(census.getAsJsonObject("endingsAtRandom"), JsonElement::getAsDouble),
                pairs("routes", KeptCensusReader::route), pairs("passages", KeptCensusReader::passage),
                each(census, "aftermath", WholeNumbers::ofLong), numbers(census, "flags"),
                new OutcomeDistributions(byMeasure(Indicator.values(), Indicator::id, outcomes), byMeasure(Index.values(), Index::id, outcomes)),
                byIndicator(census, "indicators", KeptCensusReader::extremes),
                byMeasure(Index.values(), Index::id, byWord(census, "indices", KeptCensusReader::extremes)),
                each(census, "options", json -> option(json.getAsJsonObject())),
                each(census, "decisions", json -> decision(json.getAsJsonObject())),
                each(census, "policies", json -> policy(json.getAsJsonObject())), balance(census.getAsJsonObject("balance")));
    }

    private static RouteId route(JsonObject json) {
        return new RouteId(text(json, "source"), Math.toIntExact(number(json, "position")), text(json, "target"));
    }

    private static PassageId passage(JsonObject json) {
        return new PassageId(PassageId.Place.of(word(text(json, "place"))).orElseThrow(IllegalArgumentException::new),
                text(json, "owner"), Math.toIntExact(number(json, "position")));
    }

    private static Extremes extremes(JsonElement json) {
        return new Extremes(texts(json.getAsJsonObject(), "lowest"), texts(json.getAsJsonObject(), "highest"));
    }

    private static OptionFigures option(JsonObject json) {
        return new OptionFigures(text(json, "option"), text(json, "scene"), number(json, "runs"), number(json, "situations"),
                number(json, "best"), number(json, "meanHealth"), number(json, "bestHealth"),
                byIndicator(json, "meanOutcome", WholeNumbers::ofLong), texts(json, "dominates"));
    }

    private static DecisionFigures decision(JsonObject json) {
        return new DecisionFigures(text(json, "scene"), number(json, "health"), byIndicator(json, "spread", WholeNumbers::ofLong));
    }

    private static PolicyResult policy(JsonObject json) {
        String id = word(text(json, "policy"));
        Policy policy = List.of(Policy.values()).stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
        return new PolicyResult(policy, texts(json, "options"), levels(json.get("outcome")), text(json, "ending"),
                json.get("place").getAsDouble());
    }

    private static Levels levels(JsonElement json) {
        Map<String, Long> byId = new LinkedHashMap<>();
        if (json.isJsonArray()) {
            FIRST_INDICATORS.forEach(id -> byId.put(id, WholeNumbers.ofLong(json.getAsJsonArray().get(byId.size()))));
        } else {
            byId.putAll(byName(json.getAsJsonObject(), WholeNumbers::ofLong));
        }
        return Levels.of(indicator -> Known.in(byId, indicator.id()));
    }

    private static Balance balance(JsonObject json) {
        return new Balance(texts(json, "bestMixed"), number(json, "mixed"), number(json, "allLeader"), number(json, "allManager"),
                texts(json, "breakers"));
    }

    private <K> Map<K, Long> pairs(String name, Function<JsonObject, K> key) {
        Map<K, Long> pairs = new LinkedHashMap<>();
        for (JsonElement pair : census.getAsJsonArray(name)) {
            JsonArray both = pair.getAsJsonArray();
            pairs.put(key.apply(both.get(0).getAsJsonObject()), WholeNumbers.ofLong(both.get(1)));
        }
        return pairs;
    }

    private static <T> List<T> each(JsonObject json, String name, Function<JsonElement, T> part) {
        return StreamSupport.stream(json.getAsJsonArray(name).spliterator(), false).map(part).toList();
    }

    private static <V> Map<String, V> byName(JsonObject json, Function<JsonElement, V> part) {
        Map<String, V> values = new LinkedHashMap<>();
        json.entrySet().forEach(entry -> values.put(entry.getKey(), part.apply(entry.getValue())));
        return values;
    }

    private static <V> Map<String, V> byWord(JsonObject json, String name, Function<JsonElement, V> part) {
        Map<String, V> values = new LinkedHashMap<>();
        json.getAsJsonObject(name).entrySet().forEach(entry -> values.put(word(entry.getKey()), part.apply(entry.getValue())));
        return values;
    }

    private static <V> Map<Indicator, V> byIndicator(JsonObject json, String name, Function<JsonElement, V> part) {
        return byMeasure(Indicator.values(), Indicator::id, byWord(json, name, part));
    }

    /** Of the indicators or indices that this program knows. */
    private static <K, V> Map<K, V> byMeasure(K[] measures, Function<K, String> id, Map<String, V> values) {
        Map<K, V> byMeasure = new LinkedHashMap<>();
        for (K measure : measures) {
            byMeasure.put(measure, Optional.ofNullable(values.get(id.apply(measure))).orElseThrow(IllegalArgumentException::new));
        }
        return byMeasure;
    }

    private static Map<String, Long> numbers(JsonObject json, String name) {
        return byName(json.getAsJsonObject(name), WholeNumbers::ofLong);
    }

    private static long number(JsonObject json, String name) {
        return WholeNumbers.ofLong(json.get(name));
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static List<String> texts(JsonObject json, String name) {
        return each(json, name, JsonElement::getAsString);
    }

    private static String word(String written) {
        return written.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
