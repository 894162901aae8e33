package org.balancingact.report.json;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.CraftCount;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.WhatIf;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.json.JsonParts;

/**
 * A finished run with its debrief as one JSON object: the keys of {@link RunJson}, then how each decision was done, what the story tells
 * of it, what a facilitator has for it, and what it would have brought, made otherwise; of a room, its votes too, as {@link RoomJson} has
 * them. Amounts are in milli-points.
 */
public final class DebriefJson {
    private DebriefJson() {}

    public static String of(Debrief debrief) {
        JsonObject json = RunJson.object(debrief.run());
        json.add("craft", craft(CraftCount.of(debrief.tally())));
        json.add("decisions", JsonParts.array(debrief.tally().choices(), counted -> decision(counted, debrief)));
        debrief.room().ifPresent(votes -> json.add("room", RoomJson.object(votes)));
        return JsonParts.write(json);
    }

    private static JsonObject craft(CraftCount count) {
        JsonObject json = new JsonObject();
        json.addProperty("askedSound", count.askedWell());
        json.addProperty("askedPoor", count.asked() - count.askedWell());
        json.addProperty("otherSound", count.otherWell());
        json.addProperty("otherPoor", count.other() - count.otherWell());
        return json;
    }

    private static JsonObject decision(CountedChoice counted, Debrief debrief) {
        JsonObject json = new JsonObject();
        json.addProperty("scene", counted.choice().scene().id());
        json.addProperty("option", counted.choice().option().id());
        json.addProperty("first", counted.first().id());
        json.addProperty("craft", counted.first().craft().id());
        json.add("told", ToldJson.of(counted));
        json.add("facilitator", ToldJson.of(counted.choice().scene().facilitator()));
        Optional<Leverage> leverage = debrief.leverage(counted);
        leverage.flatMap(Leverage::doneWell).ifPresent(swap -> json.add("doneWell", swap(swap)));
        leverage.flatMap(Leverage::otherWay).ifPresent(swap -> json.add("otherWay", swap(swap)));
        return json;
    }

    private static JsonObject swap(WhatIf swap) {
        JsonObject json = new JsonObject();
        json.addProperty("option", swap.swapped().choices().get(swap.position() - 1).option().id());
        json.addProperty("net", swap.net());
        json.addProperty("ending", swap.swapped().finish().orElseThrow().ending().id());
        return json;
    }
}
