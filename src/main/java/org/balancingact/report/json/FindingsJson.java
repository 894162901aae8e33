package org.balancingact.report.json;

import com.google.gson.JsonObject;
import java.util.List;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.JsonParts;

/** What was found in scenario files as a JSON array, one object for each finding. */
public final class FindingsJson {
    private FindingsJson() {}

    public static String of(List<Finding> findings) {
        return JsonParts.write(JsonParts.array(findings, FindingsJson::of));
    }

    private static JsonObject of(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("file", finding.place().file());
        json.addProperty("line", finding.place().line());
        json.addProperty("path", finding.place().path());
        json.addProperty("code", finding.code());
        json.addProperty("severity", finding.severity().id());
        json.addProperty("what", finding.what());
        json.addProperty("why", finding.why().orElse(null));
        json.addProperty("advice", finding.advice());
        return json;
    }
}
