package org.balancingact.report.json;

import com.google.gson.JsonObject;
import java.util.List;
import org.balancingact.journal.RunSummary;
import org.balancingact.scenario.json.JsonParts;

/** The history as a JSON array, one object for each run. What is not known, or not to be told yet, is null. */
public final class RunsJson {
    private RunsJson() {}

    /** @param spoil whether what was leading and what managing is told of runs whose debrief has not been opened, too */
    public static String of(List<RunSummary> runs, boolean spoil) {
        return JsonParts.write(JsonParts.array(runs, run -> of(run, run.revealed() || spoil)));
    }

    private static JsonObject of(RunSummary run, boolean told) {
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
        json.addProperty("leader", told ? run.leaderPicks() : null);
        json.addProperty("manager", told ? run.managerPicks() : null);
        json.addProperty("finished", run.finished());
        json.addProperty("ending", run.ending().orElse(null));
        json.addProperty("revealed", run.revealed());
        json.addProperty("counted", run.counted());
        return json;
    }
}
