package org.balancingact.report.json;

import com.google.gson.JsonObject;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.OutcomeDistributions;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** Distributions of outcomes as JSON: for each indicator, then each index, what its values are in milli-points. */
final class OutcomeJson {
    private OutcomeJson() {}

    static JsonObject of(OutcomeDistributions outcomes) {
        JsonObject json = new JsonObject();
        for (Indicator indicator : Indicator.values()) {
            json.add(indicator.id(), of(outcomes.of(indicator)));
        }
        for (Index index : Index.values()) {
            json.add(index.id(), of(outcomes.of(index)));
        }
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
