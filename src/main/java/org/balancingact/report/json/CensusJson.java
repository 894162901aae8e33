package org.balancingact.report.json;

import com.google.gson.JsonObject;
import java.util.Map;
import org.balancingact.analysis.census.Balance;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.DecisionFigures;
import org.balancingact.analysis.census.OptionFigures;
import org.balancingact.analysis.census.PolicyResult;
import org.balancingact.analysis.census.RouteId;
import org.balancingact.scenario.json.JsonParts;

/**
 * A census as one JSON object: runs, exact (true), endings, scenes, options as counts; outcome for each indicator and index;
 * then what a random player meets, routes, flags, decisions by their weight, options, policies and balance. Amounts are in milli-points.
 */
public final class CensusJson {
    private CensusJson() {}

    public static String of(Census census) {
        JsonObject json = new JsonObject();
        json.addProperty("runs", census.runs());
        json.addProperty("exact", true);
        json.add("endings", JsonParts.numbers(census.counts().endings()));
        json.add("scenes", JsonParts.numbers(census.counts().scenes()));
        json.add("options", JsonParts.numbers(census.counts().options()));
        json.add("outcome", OutcomeJson.of(census.outcome()));
        json.add("endingsAtRandom", JsonParts.numbers(census.endingsAtRandom()));
        json.add("routes", JsonParts.array(census.routes().entrySet(), CensusJson::route));
        json.add("flags", JsonParts.numbers(census.flags()));
        json.add("decisions", JsonParts.array(census.decisions(), CensusJson::decision));
        json.add("optionFigures", JsonParts.array(census.options(), CensusJson::option));
        json.add("policies", JsonParts.array(census.policies(), CensusJson::policy));
        json.add("balance", balance(census.balance()));
        return JsonParts.write(json);
    }

    private static JsonObject route(Map.Entry<RouteId, Long> counted) {
        RouteId route = counted.getKey();
        JsonObject json = new JsonObject();
        json.addProperty("from", route.source());
        json.addProperty("position", route.position());
        json.addProperty("to", route.target());
        json.addProperty("runs", counted.getValue());
        return json;
    }

    private static JsonObject decision(DecisionFigures decision) {
        JsonObject json = new JsonObject();
        json.addProperty("scene", decision.scene());
        json.addProperty("health", decision.health());
        return json;
    }

    private static JsonObject option(OptionFigures option) {
        JsonObject json = new JsonObject();
        json.addProperty("option", option.option());
        json.addProperty("scene", option.scene());
        json.addProperty("runs", option.runs());
        json.addProperty("meanHealth", option.meanHealth());
        json.addProperty("bestHealth", option.bestHealth());
        json.addProperty("neverBest", option.isNeverBest());
        json.add("dominates", JsonParts.strings(option.dominates()));
        return json;
    }

    private static JsonObject policy(PolicyResult policy) {
        JsonObject json = new JsonObject();
        json.addProperty("policy", policy.policy().id());
        json.add("options", JsonParts.strings(policy.options()));
        json.add("outcome", JsonParts.numbers(policy.outcome().byId()));
        json.addProperty("ending", policy.ending());
        json.addProperty("place", policy.place());
        return json;
    }

    private static JsonObject balance(Balance balance) {
        JsonObject json = new JsonObject();
        json.addProperty("mixingPays", balance.mixingPays());
        json.add("bestMixed", JsonParts.strings(balance.bestMixed()));
        json.addProperty("mixed", balance.mixed());
        json.addProperty("allLeader", balance.allLeader());
        json.addProperty("allManager", balance.allManager());
        json.add("breakers", JsonParts.strings(balance.breakers()));
        return json;
    }
}
