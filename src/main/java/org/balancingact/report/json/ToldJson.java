package org.balancingact.report.json;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Facilitator;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.JsonParts;

/** What a story says of a decision once all may be known: why, what its styles meant here, what was gained and missing, what a room may be asked. */
final class ToldJson {
    private ToldJson() {}

    /** Keys that the story leaves out are left out. */
    static JsonObject of(CountedChoice counted) {
        Decision decision = counted.choice().decision();
        JsonObject json = new JsonObject();
        json.addProperty("why", counted.choice().why());
        decision.here().ifPresent(here -> {
            JsonObject styles = new JsonObject();
            for (Style style : Style.values()) {
                styles.addProperty(style.id(), here.of(style));
            }
            json.add("here", styles);
        });
        put(json, "note", counted.choice().option().note());
        put(json, "doneWell", counted.first().doneWell());
        decision.twin().ifPresent(twin -> {
            json.addProperty("twin", twin.scene());
            json.addProperty("changed", twin.changed());
        });
        return json;
    }

    static JsonObject of(Facilitator facilitator) {
        JsonObject json = new JsonObject();
        put(json, "idea", facilitator.idea());
        facilitator.minutes().ifPresent(minutes -> json.addProperty("minutes", minutes));
        json.addProperty("core", facilitator.core());
        json.add("notes", JsonParts.strings(facilitator.notes()));
        json.add("ask", JsonParts.strings(facilitator.ask()));
        put(json, "split", facilitator.split());
        put(json, "agree", facilitator.agree());
        put(json, "transfer", facilitator.transfer());
        put(json, "care", facilitator.care());
        return json;
    }

    private static void put(JsonObject json, String key, Optional<String> text) {
        text.ifPresent(words -> json.addProperty(key, words));
    }
}
