package org.balancingact.report.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Mix;
import org.balancingact.analysis.votes.Agreement;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.json.JsonParts;

/**
 * A cohort as one JSON object: runs, endings, what was called for and done, each moment with its counts; shares in per cent with their
 * intervals where there are enough runs. Outcomes are in milli-points, sorted, so that no two of them can be put together to a run.
 */
public final class CohortJson {
    private CohortJson() {}

    public static String of(Cohort cohort) {
        return JsonParts.write(json(cohort));
    }

    static JsonObject json(Cohort cohort) {
        JsonObject json = new JsonObject();
        json.addProperty("scenario", cohort.scenario().id());
        json.addProperty("runs", cohort.runs());
        json.add("endings", JsonParts.numbers(cohort.endings()));
        JsonObject asked = new JsonObject();
        new TreeMap<>(cohort.asked()).forEach((kind, mix) -> asked.add(kind.name().toLowerCase(Locale.ROOT), mix(mix)));
        json.add("asked", asked);
        json.add("moments", JsonParts.array(cohort.moments(), CohortJson::moment));
        JsonObject outcomes = new JsonObject();
        for (Indicator indicator : Indicator.values()) {
            JsonArray values = new JsonArray();
            Known.in(cohort.outcomes(), indicator).forEach(values::add);
            outcomes.add(indicator.id(), values);
        }
        json.add("outcomes", outcomes);
        return json;
    }

    private static JsonObject mix(Mix mix) {
        return JsonParts.numbers(Map.of("leader", mix.leader(), "manager", mix.manager()));
    }

    private static JsonObject moment(Cohort.Moment moment) {
        JsonObject json = new JsonObject();
        json.addProperty("scene", moment.scene().id());
        json.addProperty("runs", moment.votes().total());
        json.add("options", RoomJson.counts(moment.votes()));
        json.add("styles", mix(moment.mix()));
        json.add("leaders", moment.leaders().<JsonElement>map(CohortJson::share).orElse(JsonNull.INSTANCE));
        json.add("agreement", Agreement.of(moment.votes()).<JsonElement>map(RoomJson::agreement).orElse(JsonNull.INSTANCE));
        return json;
    }

    private static JsonObject share(Interval share) {
        JsonObject json = new JsonObject();
        json.addProperty("percent", share.share());
        json.addProperty("low", share.low());
        json.addProperty("high", share.high());
        return json;
    }
}
