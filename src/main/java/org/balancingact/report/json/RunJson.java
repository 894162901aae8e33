package org.balancingact.report.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balancingact.engine.Cause;
import org.balancingact.engine.Finish;
import org.balancingact.engine.LedgerRow;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.scenario.json.JsonParts;

/**
 * A finished run as one JSON object: scenes, options, mean, end, epilogue, outcome, ending, causes, ledger. All amounts are in
 * milli-points.
 */
public final class RunJson {
    private RunJson() {}

    /** @throws IllegalArgumentException if the story is not over yet */
    public static String of(Run run) {
        return JsonParts.write(object(run));
    }

    static JsonObject object(Run run) {
        Finish finish = run.finish().orElseThrow(() -> new IllegalArgumentException("the run is not over"));
        JsonObject json = new JsonObject();
        json.add("scenes", JsonParts.strings(run.visits().stream().map(visit -> visit.scene().id()).toList()));
        json.add("options", JsonParts.strings(run.optionIds()));
        json.add("mean", levels(finish.mean()));
        json.add("end", levels(finish.end()));
        json.add("epilogue", levels(finish.epilogue()));
        json.add("outcome", levels(finish.outcome()));
        json.addProperty("ending", finish.ending().id());
        json.add("causes", causes(run.ledger()));
        json.add("ledger", JsonParts.array(run.ledger(), RunJson::row));
        return json;
    }

    private static JsonObject levels(Levels levels) {
        return JsonParts.numbers(levels.byId());
    }

    /** What each cause did to each indicator in all, in the order in which the causes first appear. */
    private static JsonObject causes(List<LedgerRow> ledger) {
        Map<String, Long> causes = new LinkedHashMap<>();
        for (LedgerRow row : ledger) {
            CauseKey key = CauseKey.of(row.cause());
            causes.merge(key.withIndicator(row.indicator().id()), row.amount(), Long::sum);
        }
        return JsonParts.numbers(causes);
    }

    private static JsonObject row(LedgerRow row) {
        CauseKey key = CauseKey.of(row.cause());
        JsonObject json = new JsonObject();
        json.addProperty("week", row.week());
        json.addProperty("indicator", row.indicator().id());
        json.addProperty("amount", row.amount());
        json.addProperty("kind", key.kind());
        json.addProperty("id", key.id());
        json.addProperty("label", key.label());
        json.add("decidedWeek", key.decidedWeek());
        return json;
    }

    /** How a cause is named in JSON. */
    private record CauseKey(String kind, String id, String label, JsonElement decidedWeek) {
        static CauseKey of(Cause cause) {
            return cause.match(
                    chosen -> new CauseKey("decision", chosen.option(), chosen.label(), new JsonPrimitive(chosen.decidedWeek())),
                    ruled -> new CauseKey("rule", ruled.rule().id(), "", JsonNull.INSTANCE),
                    shocked -> new CauseKey("shock", shocked.label(), "", JsonNull.INSTANCE),
                    limited -> new CauseKey("limit", "", "", JsonNull.INSTANCE));
        }

        /** Such as {@code morale|decision|root-cause|a gate too many}; empty parts at the end are left out. */
        String withIndicator(String indicator) {
            return String.join("|", indicator, kind, id, label).replaceAll("\\|+$", "");
        }
    }
}
