package org.balancingact.report.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.balancingact.analysis.census.Balance;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.DecisionFigures;
import org.balancingact.analysis.census.OptionFigures;
import org.balancingact.analysis.census.PolicyResult;
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
        json.add("routes", routes(census));
        json.add("flags", JsonParts.numbers(census.flags()));
        json.add("decisions", decisions(census.decisions()));
        json.add("optionFigures", options(census.options()));
        json.add("policies", policies(census.policies()));
        json.add("balance", balance(census.balance()));
        return JsonParts.write(json);
    }

    private static JsonArray routes(Census census) {
        JsonArray routes = new JsonArray();
        census.routes().forEach((route, runs) -> {
            JsonObject json = new JsonObject();
            json.addProperty("from", route.source());
            json.addProperty("position", route.position());
            json.addProperty("to", route.target());
            json.addProperty("runs", runs);
            routes.add(json);
        });
        return routes;
    }

    private static JsonArray decisions(List<DecisionFigures> decisions) {
        JsonArray array = new JsonArray();
        for (DecisionFigures decision : decisions) {
            JsonObject json = new JsonObject();
            json.addProperty("scene", decision.scene());
            json.addProperty("health", decision.health());
            array.add(json);
        }
        return array;
    }

    private static JsonArray options(List<OptionFigures> options) {
        JsonArray array = new JsonArray();
        for (OptionFigures option : options) {
            JsonObject json = new JsonObject();
            json.addProperty("option", option.option());
            json.addProperty("scene", option.scene());
            json.addProperty("runs", option.runs());
            json.addProperty("meanHealth", option.meanHealth());
            json.addProperty("bestHealth", option.bestHealth());
            json.addProperty("neverBest", option.isNeverBest());
            json.add("dominates", JsonParts.strings(option.dominates()));
            array.add(json);
        }
        return array;
    }

    private static JsonArray policies(List<PolicyResult> policies) {
        JsonArray array = new JsonArray();
        for (PolicyResult policy : policies) {
            JsonObject json = new JsonObject();
            json.addProperty("policy", policy.policy().id());
            json.add("options", JsonParts.strings(policy.options()));
            json.add("outcome", JsonParts.numbers(policy.outcome().byId()));
            json.addProperty("ending", policy.ending());
            json.addProperty("place", policy.place());
            array.add(json);
        }
        return array;
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
