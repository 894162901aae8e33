package org.balancingact.report.json;

import com.google.gson.JsonObject;
import org.balancingact.analysis.SampleResult;
import org.balancingact.scenario.json.JsonParts;

/** What was seen in random runs as one JSON object: runs, exact (false), seed, endings, scenes, options, outcome. */
public final class SampleJson {
    private SampleJson() {}

    public static String of(SampleResult sample) {
        JsonObject json = new JsonObject();
        json.addProperty("runs", sample.runs());
        json.addProperty("exact", false);
        json.addProperty("seed", sample.seed());
        json.add("endings", JsonParts.numbers(sample.counts().endings()));
        json.add("scenes", JsonParts.numbers(sample.counts().scenes()));
        json.add("options", JsonParts.numbers(sample.counts().options()));
        json.add("outcome", OutcomeJson.of(sample.outcome()));
        return JsonParts.write(json);
    }
}
