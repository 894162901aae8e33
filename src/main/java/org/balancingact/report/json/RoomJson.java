package org.balancingact.report.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.votes.Agreement;
import org.balancingact.analysis.votes.RoadNotTaken;
import org.balancingact.analysis.votes.SecondChoices;
import org.balancingact.analysis.votes.Shift;
import org.balancingact.analysis.votes.Sureness;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.journal.RecordedRound;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.room.VotedDecision;
import org.balancingact.scenario.json.JsonParts;

/**
 * The votes of a room as JSON: each decision with its rounds and who decided, agreement and shift in per cent with their intervals where
 * there are enough votes, and what had votes and was not played, as {@link WhatIfJson} has it. Sums only: no seats.
 */
final class RoomJson {
    private RoomJson() {}

    static JsonObject object(RoomDebrief debrief) {
        JsonObject json = new JsonObject();
        json.addProperty("voting", debrief.room().voting().id());
        json.add("people", debrief.room().people().isPresent() ? new JsonPrimitive(debrief.room().people().getAsInt()) : JsonNull.INSTANCE);
        json.addProperty("seats", debrief.room().seats());
        json.add("decisions", JsonParts.array(debrief.decisions(), RoomJson::decision));
        json.add("guess", optional(debrief.guess().map(RoomJson::round)));
        json.add("tags", JsonParts.array(debrief.tags(), RoomJson::tag));
        json.add("roads", JsonParts.array(debrief.roads(), RoomJson::road));
        json.add("second", optional(debrief.second().map(RoomJson::second)));
        return json;
    }

    private static JsonObject decision(VotedDecision decision) {
        JsonObject json = new JsonObject();
        json.addProperty("position", decision.choice().number());
        json.addProperty("scene", decision.choice().scene().id());
        json.addProperty("played", decision.choice().option().id());
        json.add("by", optional(decision.by().map(by -> new JsonPrimitive(by.id()))));
        json.add("rounds", JsonParts.array(decision.rounds(), RoomJson::round));
        json.add("shift", optional(decision.shift().map(RoomJson::shift)));
        return json;
    }

    private static JsonObject tag(RecordedRound asked) {
        JsonObject json = new JsonObject();
        json.addProperty("position", asked.position());
        json.addProperty("scene", asked.scene().orElseThrow());
        round(asked).asMap().forEach(json::add);
        return json;
    }

    private static JsonObject round(RecordedRound round) {
        Votes votes = VotedDecision.votes(round);
        JsonObject json = new JsonObject();
        json.addProperty("round", round.number());
        json.addProperty("kind", round.kind().id());
        json.add("options", JsonParts.strings(round.options()));
        json.add("counts", counts(votes));
        json.add("hands", JsonParts.numbers(votes.hands()));
        json.add("sure", optional(Optional.of(VotedDecision.sureness(round)).filter(said -> !said.isEmpty()).map(RoomJson::sure)));
        json.add("agreement", optional(Agreement.of(votes).map(RoomJson::agreement)));
        return json;
    }

    /** How many votes each option has, in the order shown. */
    static JsonObject counts(Votes votes) {
        JsonObject counts = new JsonObject();
        votes.options().forEach(option -> counts.addProperty(option, votes.of(option)));
        return counts;
    }

    /** By option, how many said that they were 1, 2, ... 5 sure of it. */
    static JsonObject sure(Sureness said) {
        JsonObject sure = new JsonObject();
        said.levels().keySet().stream().sorted().forEach(option -> sure.add(option, JsonParts.array(said.of(option), JsonPrimitive::new)));
        return sure;
    }

    static JsonObject agreement(Agreement agreement) {
        JsonObject json = new JsonObject();
        json.addProperty("percent", agreement.percent());
        json.addProperty("low", agreement.low());
        json.addProperty("high", agreement.high());
        return json;
    }

    private static JsonObject shift(Shift shift) {
        Interval changed = shift.changed();
        JsonObject json = new JsonObject();
        json.addProperty("changed", changed.hits());
        json.addProperty("of", changed.trials());
        json.addProperty("low", changed.low());
        json.addProperty("high", changed.high());
        json.add("moves", JsonParts.array(shift.moves(), move -> {
            JsonArray array = JsonParts.strings(List.of(move.from(), move.to()));
            array.add(move.seats());
            return array;
        }));
        return json;
    }

    private static JsonObject road(RoadNotTaken road) {
        JsonObject json = new JsonObject();
        json.addProperty("position", road.position());
        json.addProperty("scene", road.whatIf().original().choices().get(road.position() - 1).scene().id());
        json.addProperty("option", road.option());
        json.addProperty("votes", road.votes());
        json.addProperty("net", road.whatIf().net());
        json.addProperty("difference", road.whatIf().difference());
        json.addProperty("changesEnding", road.whatIf().changesEnding());
        json.addProperty("ending", road.whatIf().swapped().finish().orElseThrow().ending().id());
        return json;
    }

    private static JsonObject second(SecondChoices second) {
        JsonObject json = new JsonObject();
        json.add("options", JsonParts.strings(second.nearly().optionIds()));
        json.addProperty("changesEnding", second.changesEnding());
        json.addProperty("ending", second.nearly().finish().orElseThrow().ending().id());
        return json;
    }

    private static JsonElement optional(Optional<? extends JsonElement> value) {
        return value.isPresent() ? value.get() : JsonNull.INSTANCE;
    }
}
