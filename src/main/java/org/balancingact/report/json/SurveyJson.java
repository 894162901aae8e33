package org.balancingact.report.json;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.survey.Estimate;
import org.balancingact.analysis.survey.Share;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.JsonParts;

/**
 * What random runs say of all runs, under the keys of a census, exact being false: counts are estimates, minimum and maximum what was
 * met. Beside each estimate stand the ends of its 95 % interval. Amounts are in milli-points.
 */
public final class SurveyJson {
    private SurveyJson() {}

    public static String of(Survey survey, Scenario scenario) {
        List<String> scenes = scenario.scenes().stream().map(Scene::id).toList();
        JsonObject json = new JsonObject();
        json.addProperty("runs", Math.round(survey.runs().value()));
        json.addProperty("exact", survey.exact());
        json.addProperty("played", survey.played());
        json.add("runsInterval", interval(survey.runs().low(), survey.runs().high()));
        JsonObject shares = new JsonObject();
        add(json, shares, "endings", survey, survey.endings(), scenario.endings().stream().map(Ending::id).toList());
        add(json, shares, "scenes", survey, survey.scenes(), scenes);
        add(json, shares, "options", survey, survey.options(), scenario.options().stream().map(Option::id).toList());
        json.add("shares", shares);
        json.add("outcome", OutcomeJson.of(indicator -> outcome(survey.outcomes().of(indicator), Known.in(survey.indicators(), indicator)),
                index -> outcome(survey.outcomes().of(index), Known.in(survey.indices(), index))));
        return JsonParts.write(json);
    }

    private static void add(JsonObject json, JsonObject shares, String key, Survey survey, Map<String, Share> known, List<String> ids) {
        JsonObject counts = new JsonObject();
        JsonObject intervals = new JsonObject();
        for (String id : ids) {
            Share share = survey.share(known, id);
            counts.addProperty(id, Math.round(share.proportion() * survey.runs().value()));
            JsonObject interval = interval(share.low(), share.high());
            interval.addProperty("share", share.proportion());
            intervals.add(id, interval);
        }
        json.add(key, counts);
        shares.add(key, intervals);
    }

    private static JsonObject outcome(Distribution met, Estimate mean) {
        JsonObject json = new JsonObject();
        json.addProperty("min", met.min());
        json.addProperty("max", met.max());
        json.addProperty("mean", Math.round(mean.value()));
        json.add("meanInterval", interval(mean.low(), mean.high()));
        return json;
    }

    private static JsonObject interval(double low, double high) {
        JsonObject json = new JsonObject();
        json.addProperty("low", low);
        json.addProperty("high", high);
        return json;
    }
}
