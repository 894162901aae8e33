package org.balancingact.report.json;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.function.Function;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.OutcomeDistributions;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** Distributions of outcomes as JSON: for each indicator, then each index, what its values are in milli-points. */
final class OutcomeJson {
    private OutcomeJson() {}

    static JsonObject of(OutcomeDistributions outcomes) {
        return of(indicator -> of(outcomes.of(indicator)), index -> of(outcomes.of(index)));
    }

    /** What there is of each, by its id. */
    static JsonObject of(Function<Indicator, JsonObject> indicators, Function<Index, JsonObject> indices) {
        JsonObject json = new JsonObject();
        Arrays.stream(Indicator.values()).forEach(indicator -> json.add(indicator.id(), indicators.apply(indicator)));
        Arrays.stream(Index.values()).forEach(index -> json.add(index.id(), indices.apply(index)));
        return json;
    }

    private static JsonObject of(Distribution distribution) {
        JsonObject json = new JsonObject();
        json.addProperty("min", distribution.min());
        json.addProperty("max", distribution.max());
        json.addProperty("mean", distribution.mean());
        json.addProperty("q05", distribution.quantile(0.05));
        json.addProperty("median", distribution.quantile(0.5));
        json.addProperty("q95", distribution.quantile(0.95));
        return json;
    }
}
