package org.balancingact.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.balancingact.journal.RunSummary;

/** The history as a JSON array, one object for each run. What is not known is null. */
public final class RunsJson {
    private RunsJson() {}

    public static String of(List<RunSummary> runs) {
        JsonArray array = new JsonArray();
        runs.forEach(run -> array.add(of(run)));
        return Json.write(array);
    }

    private static JsonObject of(RunSummary run) {
        JsonObject json = new JsonObject();
        json.addProperty("id", run.id().toString());
        json.addProperty("scenario", run.scenarioId());
        json.addProperty("title", run.scenarioTitle());
        json.addProperty("contentHash", run.contentHash());
        json.addProperty("mode", run.mode().id());
        json.addProperty("origin", run.origin().id());
        json.addProperty("alias", run.alias().orElse(null));
        json.addProperty("started", run.started().toString());
        json.addProperty("touched", run.touched().toString());
        json.addProperty("leader", run.leaderPicks());
        json.addProperty("manager", run.managerPicks());
        json.addProperty("finished", run.finished());
        json.addProperty("ending", run.ending().orElse(null));
        json.addProperty("counted", run.counted());
        return json;
    }
}
