package org.balancingact.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class DebriefJsonTest {
    private final JsonArray decisions = JsonParser.parseString(DebriefJson.of(Debrief.of(
            Run.replay(WholeFile.scenario(), 1, List.of("open-floor", "tell-why"))))).getAsJsonObject().getAsJsonArray("decisions");

    @Test
    void eachDecisionHasWhatTheStoryTellsOfIt() {
        JsonObject told = decisions.get(0).getAsJsonObject().getAsJsonObject("told");
        assertThat(told.get("why").getAsString()).isEqualTo("The seal had to hold by Friday.");
        assertThat(told.getAsJsonObject("here").get("manager").getAsString()).isEqualTo("finding the bar that comes down late");
        assertThat(told.get("note").getAsString()).isEqualTo("It was theirs, and it took long.");
        assertThat(told.get("doneWell").getAsString()).startsWith("Ask the floor");
        JsonObject twin = decisions.get(1).getAsJsonObject().getAsJsonObject("told");
        assertThat(twin.get("twin").getAsString()).isEqualTo("leak");
        assertThat(twin.get("changed").getAsString()).isEqualTo("The gate is there, and nobody knows it.");
        assertThat(twin.keySet()).doesNotContain("here", "note", "doneWell");
    }

    @Test
    void eachDecisionHasWhatAFacilitatorNeeds() {
        JsonObject facilitator = decisions.get(0).getAsJsonObject().getAsJsonObject("facilitator");
        assertThat(facilitator.keySet()).containsExactly("idea", "minutes", "core", "notes", "ask", "split", "agree", "transfer", "care");
        assertThat(facilitator.get("minutes").getAsInt()).isEqualTo(6);
        assertThat(facilitator.get("core").getAsBoolean()).isTrue();
    }
}
