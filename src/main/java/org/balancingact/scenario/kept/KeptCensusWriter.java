package org.balancingact.scenario.kept;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.census.Balance;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.DecisionFigures;
import org.balancingact.analysis.census.Extremes;
import org.balancingact.analysis.census.OptionFigures;
import org.balancingact.analysis.census.PassageId;
import org.balancingact.analysis.census.PolicyResult;
import org.balancingact.analysis.census.RouteId;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.json.JsonParts;

/**
 * Writes a kept census, each key by hand: the names of classes and their parts may change, the file does not. A pair of a thing and its
 * number is an array of two. A distribution is an array, too: the least value in milli-points, then the number of runs for each
 * milli-point from there on.
 */
final class KeptCensusWriter {
    /** Raised only where an older program would misunderstand; keys may be added without. */
    static final int FORMAT = 1;
    private static final Gson GSON = new Gson();

    private final JsonWriter writer;

    KeptCensusWriter(Writer target) {
        this.writer = new JsonWriter(target);
    }

    void write(KeptCensus kept) throws IOException {
        writer.beginObject().name("format").value(FORMAT);
        writer.name("engine").value(kept.engine()).name("engineHash").value(kept.engineHash()).name("contentHash").value(kept.contentHash());
        writer.name("census").beginObject();
        write(kept.census());
        writer.endObject().endObject();
        writer.flush();
    }

    private void write(Census census) throws IOException {
        writer.name("runs").value(census.runs());
        JsonObject counts = new JsonObject();
        counts.add("scenes", JsonParts.numbers(census.counts().scenes()));
        counts.add("options", JsonParts.numbers(census.counts().options()));
        counts.add("endings", JsonParts.numbers(census.counts().endings()));
        put("counts", counts);
        put("endingsAtRandom", JsonParts.numbers(census.endingsAtRandom()));
        put("routes", pairs(census.routes(), KeptCensusWriter::route));
        put("passages", pairs(census.passages(), KeptCensusWriter::passage));
        put("aftermath", JsonParts.array(census.aftermath(), GSON::toJsonTree));
        put("flags", JsonParts.numbers(census.flags()));
        writer.name("outcome").beginObject();
        distributions("indicators", census.outcome().indicators(), Indicator::id);
        distributions("indices", census.outcome().indices(), Index::id);
        writer.endObject();
        put("indicators", byId(census.indicators(), Indicator::id, KeptCensusWriter::extremes));
        put("indices", byId(census.indices(), Index::id, KeptCensusWriter::extremes));
        put("options", JsonParts.array(census.options(), KeptCensusWriter::option));
        put("decisions", JsonParts.array(census.decisions(), KeptCensusWriter::decision));
        put("policies", JsonParts.array(census.policies(), KeptCensusWriter::policy));
        put("balance", balance(census.balance()));
    }

    private void put(String name, JsonElement value) throws IOException {
        writer.name(name);
        GSON.toJson(value, writer);
    }

    private <K extends Enum<K>> void distributions(String name, Map<K, Distribution> distributions, Function<K, String> id) throws IOException {
        writer.name(name).beginObject();
        for (Map.Entry<K, Distribution> entry : new TreeMap<>(distributions).entrySet()) {
            writer.name(id.apply(entry.getKey())).beginArray().value(entry.getValue().min());
            for (long runs : entry.getValue().counts()) {
                writer.value(runs);
            }
            writer.endArray();
        }
        writer.endObject();
    }

    private static JsonObject route(RouteId route) {
        JsonObject json = new JsonObject();
        json.addProperty("source", route.source());
        json.addProperty("position", route.position());
        json.addProperty("target", route.target());
        return json;
    }

    private static JsonObject passage(PassageId passage) {
        JsonObject json = new JsonObject();
        json.addProperty("place", passage.place().id());
        json.addProperty("owner", passage.owner());
        json.addProperty("position", passage.position());
        return json;
    }

    private static JsonObject extremes(Extremes extremes) {
        JsonObject json = new JsonObject();
        json.add("lowest", JsonParts.strings(extremes.lowest()));
        json.add("highest", JsonParts.strings(extremes.highest()));
        return json;
    }

    private static JsonObject option(OptionFigures option) {
        JsonObject json = new JsonObject();
        json.addProperty("option", option.option());
        json.addProperty("scene", option.scene());
        json.addProperty("runs", option.runs());
        json.addProperty("situations", option.situations());
        json.addProperty("best", option.best());
        json.addProperty("meanHealth", option.meanHealth());
        json.addProperty("bestHealth", option.bestHealth());
        json.add("meanOutcome", byId(option.meanOutcome(), Indicator::id, GSON::toJsonTree));
        json.add("dominates", JsonParts.strings(option.dominates()));
        return json;
    }

    private static JsonObject decision(DecisionFigures decision) {
        JsonObject json = new JsonObject();
        json.addProperty("scene", decision.scene());
        json.addProperty("health", decision.health());
        json.add("spread", byId(decision.spread(), Indicator::id, GSON::toJsonTree));
        return json;
    }

    private static JsonObject policy(PolicyResult policy) {
        JsonObject json = new JsonObject();
        json.addProperty("policy", policy.policy().id());
        json.add("options", JsonParts.strings(policy.options()));
        json.add("outcome", JsonParts.numbers(policy.outcome().byId()));
        json.addProperty("ending", policy.ending());
        json.addProperty("place", policy.place());
        return json;
    }

    private static JsonObject balance(Balance balance) {
        JsonObject json = new JsonObject();
        json.add("bestMixed", JsonParts.strings(balance.bestMixed()));
        json.addProperty("mixed", balance.mixed());
        json.addProperty("allLeader", balance.allLeader());
        json.addProperty("allManager", balance.allManager());
        json.add("breakers", JsonParts.strings(balance.breakers()));
        return json;
    }

    private static <K> JsonArray pairs(Map<K, Long> counts, Function<K, JsonElement> form) {
        return JsonParts.array(counts.entrySet(), entry -> {
            JsonArray pair = new JsonArray();
            pair.add(form.apply(entry.getKey()));
            pair.add(entry.getValue());
            return pair;
        });
    }

    private static <K extends Enum<K>, V> JsonObject byId(Map<K, V> values, Function<K, String> id, Function<V, JsonElement> form) {
        JsonObject object = new JsonObject();
        new TreeMap<>(values).forEach((key, value) -> object.add(id.apply(key), form.apply(value)));
        return object;
    }
}
