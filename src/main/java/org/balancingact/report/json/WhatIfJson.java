package org.balancingact.report.json;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.balancingact.analysis.WhatIf;
import org.balancingact.engine.Choice;
import org.balancingact.scenario.json.JsonParts;

/**
 * A what-if as one JSON object: which decision was swapped, which later ones had to be picked anew, and both runs whole, with
 * the keys of {@link RunJson}. The net is the summed change of the seven outcomes in milli-points,
 * the difference the same without signs.
 */
public final class WhatIfJson {
    private WhatIfJson() {}

    public static String of(WhatIf whatIf) {
        JsonObject json = new JsonObject();
        Choice before = whatIf.original().choices().get(whatIf.position() - 1);
        Choice after = whatIf.swapped().choices().get(whatIf.position() - 1);
        json.addProperty("at", before.scene().id());
        json.addProperty("decision", whatIf.position());
        json.addProperty("picked", before.option().id());
        json.addProperty("swapped", after.option().id());
        json.add("replaced", JsonParts.array(whatIf.replaced(), JsonPrimitive::new));
        json.addProperty("net", whatIf.net());
        json.addProperty("difference", whatIf.difference());
        json.addProperty("changesEnding", whatIf.changesEnding());
        json.add("before", RunJson.object(whatIf.original()));
        json.add("after", RunJson.object(whatIf.swapped()));
        return JsonParts.write(json);
    }
}
