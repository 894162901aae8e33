package org.balancingact.report.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.balancingact.analysis.ComparedMoment;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Mix;
import org.balancingact.report.ComparedRun;
import org.balancingact.report.ComparedRuns;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.json.JsonParts;

/**
 * Two runs side by side as one JSON object: where they part, their decisions by scene, their counts by first picks with the interval of
 * the leader share in per cent, and both runs whole, with the keys of {@link RunJson}. Differences are those of the outcomes,
 * the second run less the first, in milli-points. What is not there is null.
 */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String of(ComparedRuns runs) {
        Comparison comparison = runs.comparison();
        JsonObject json = new JsonObject();
        json.addProperty("scenario", runs.first().document().scenario().id());
        json.addProperty("equalText", runs.areOfEqualText());
        json.addProperty("changesEnding", comparison.changesEnding());
        json.addProperty("difference", comparison.difference());
        json.add("differences", differences(comparison));
        json.addProperty("parting", comparison.parting().map(moment -> moment.scene().id()).orElse(null));
        json.addProperty("shared", comparison.shared());
        json.addProperty("same", comparison.same());
        json.add("moments", JsonParts.array(comparison.moments(), ComparisonJson::moment));
        json.add("first", run(runs.first()));
        json.add("second", run(runs.second()));
        return JsonParts.write(json);
    }

    private static JsonObject differences(Comparison comparison) {
        JsonObject json = new JsonObject();
        for (Indicator indicator : Indicator.values()) {
            json.addProperty(indicator.id(), comparison.difference(indicator));
        }
        return json;
    }

    private static JsonObject moment(ComparedMoment moment) {
        JsonObject json = new JsonObject();
        json.addProperty("scene", moment.scene().id());
        json.addProperty("week", moment.scene().week());
        json.addProperty("same", moment.isSame());
        json.add("first", pick(moment.first()));
        json.add("second", pick(moment.second()));
        return json;
    }

    private static JsonElement pick(Optional<CountedChoice> met) {
        return met.<JsonElement>map(counted -> {
            JsonObject json = new JsonObject();
            json.addProperty("decision", counted.choice().number());
            json.addProperty("option", counted.choice().option().id());
            json.addProperty("style", counted.choice().option().style().id());
            json.addProperty("firstPick", counted.first().id());
            return json;
        }).orElse(JsonNull.INSTANCE);
    }

    private static JsonObject run(ComparedRun run) {
        JsonObject json = new JsonObject();
        json.addProperty("name", run.name());
        json.add("mix", mix(run.counted().tally().mix()));
        RunJson.object(run.counted().run()).entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
        return json;
    }

    private static JsonObject mix(Mix mix) {
        JsonObject json = new JsonObject();
        json.addProperty("leader", mix.leader());
        json.addProperty("manager", mix.manager());
        Optional<Interval> share = mix.leaderShare();
        json.addProperty("low", share.map(Interval::low).orElse(null));
        json.addProperty("high", share.map(Interval::high).orElse(null));
        return json;
    }
}
