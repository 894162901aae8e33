package org.balancingact.report.json;

import com.google.gson.JsonObject;
import java.util.List;
import org.balancingact.check.Target;
import org.balancingact.scenario.json.JsonParts;

/** What is measured of a scenario as a JSON array, one object for each measure; a bound that there is none of is left out. */
public final class TargetsJson {
    private TargetsJson() {}

    public static String of(List<Target> targets) {
        return JsonParts.write(JsonParts.array(targets, TargetsJson::of));
    }

    private static JsonObject of(Target target) {
        JsonObject json = new JsonObject();
        json.addProperty("target", target.key());
        json.addProperty("value", target.value());
        if (target.least() > Double.NEGATIVE_INFINITY) {
            json.addProperty("least", target.least());
        }
        if (target.most() < Double.POSITIVE_INFINITY) {
            json.addProperty("most", target.most());
        }
        json.addProperty("met", target.isMet());
        return json;
    }
}
