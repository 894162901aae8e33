package org.balancingact.report;

import com.google.gson.JsonObject;
import org.balancingact.analysis.SampleResult;

/** What was seen in random runs as one JSON object: runs, exact (false), seed, endings, scenes, options, outcome. */
public final class SampleJson {
    private SampleJson() {}

    public static String of(SampleResult sample) {
        JsonObject json = new JsonObject();
        json.addProperty("runs", sample.runs());
        json.addProperty("exact", false);
        json.addProperty("seed", sample.seed());
        json.add("endings", Json.numbers(sample.counts().endings()));
        json.add("scenes", Json.numbers(sample.counts().scenes()));
        json.add("options", Json.numbers(sample.counts().options()));
        json.add("outcome", OutcomeJson.of(sample.outcome()));
        return Json.write(json);
    }
}
