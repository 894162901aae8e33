package org.balancingact.report.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.analysis.votes.Sureness;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomRecord;
import org.balancingact.scenario.json.JsonParts;

/** What happens in a room that is driven by a program: one JSON object a line. */
public final class RoomEvents {
    private RoomEvents() {}

    /** The room is open; phones come in by that address with that code, where they can. */
    public static String open(String run, Optional<String> url, Optional<String> code) {
        JsonObject json = event("open");
        json.addProperty("run", run);
        json.addProperty("url", url.orElse(""));
        json.addProperty("code", code.orElse(""));
        return JsonParts.line(json);
    }

    /**
     * Where the room stands now.
     *
     * @param version  how often it has changed since it was opened
     * @param in       how many phones are in
     * @param position number of the decision that is on, or that was just made
     * @param options  ids of what can be played now, in the order of their letters
     * @param round    what is voted on now
     * @param counts   the votes of that, where they may be told
     * @param sure     how sure people said they were, where that may be told
     */
    public static String state(long version, RoomRecord room, int in, int position, List<String> options, Optional<RecordedRound> round,
                               Optional<Votes> counts, Optional<Sureness> sure) {
        JsonObject json = event("state");
        json.addProperty("version", version);
        json.addProperty("step", room.step().id());
        json.addProperty("page", room.page());
        json.addProperty("position", position);
        json.add("options", JsonParts.strings(options));
        json.add("round", round.isPresent() ? new JsonPrimitive(round.get().number()) : JsonNull.INSTANCE);
        json.addProperty("joined", in);
        json.addProperty("voted", round.map(open -> open.votes().size() + open.hands().values().stream().mapToInt(Integer::intValue).sum()).orElse(0));
        json.add("counts", counts.isPresent() ? RoomJson.counts(counts.get()) : new JsonObject());
        json.add("sure", sure.isPresent() ? RoomJson.sure(sure.get()) : new JsonObject());
        return JsonParts.line(json);
    }

    /**
     * A table that plays a run of its own.
     *
     * @param decided how many decisions it has made
     * @param held    whether it waits at a checkpoint
     * @param done    whether its outcome is on record
     */
    public record TableRow(int table, String run, int decided, boolean held, boolean done) {}

    /**
     * Where a room stands in which each table plays a run of its own.
     *
     * @param version  how often it has changed since it was opened
     * @param in       how many phones are in
     * @param handedIn how many runs were handed in that were played elsewhere
     * @param cohort   the runs that are over, told together, where they may be told
     */
    public static String tables(long version, RoomRecord room, int in, List<TableRow> tables, int handedIn, Optional<Cohort> cohort) {
        JsonObject json = event("state");
        json.addProperty("version", version);
        json.addProperty("step", room.step().id());
        json.addProperty("joined", in);
        json.add("tables", JsonParts.array(tables, RoomEvents::row));
        json.addProperty("handedIn", handedIn);
        json.add("cohort", cohort.<JsonElement>map(CohortJson::json).orElse(JsonNull.INSTANCE));
        return JsonParts.line(json);
    }

    private static JsonObject row(TableRow row) {
        JsonObject json = new JsonObject();
        json.addProperty("table", row.table());
        json.addProperty("run", row.run());
        json.addProperty("decided", row.decided());
        json.addProperty("held", row.held());
        json.addProperty("done", row.done());
        return json;
    }

    /** What was asked for changes nothing. */
    public static String refused(String why) {
        JsonObject json = event("refused");
        json.addProperty("why", why);
        return JsonParts.line(json);
    }

    private static JsonObject event(String name) {
        JsonObject json = new JsonObject();
        json.addProperty("event", name);
        return json;
    }
}
