package org.balancingact.report.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.balancingact.journal.Practised;
import org.balancingact.learn.Item;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Question;
import org.balancingact.learn.Unit;
import org.balancingact.scenario.json.JsonParts;

/** Learn as JSON: the list of units, one unit with its questions, an answer. */
public final class LearnJson {
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();

    private LearnJson() {}

    /** All units, and how far one has come with each. */
    public static String list(Progress progress) {
        return JsonParts.write(JsonParts.array(progress.course().units(), unit -> {
            JsonObject json = head(unit);
            json.addProperty("state", progress.state(unit).id());
            json.addProperty("due", progress.due(unit));
            return json;
        }));
    }

    /** A unit whole. */
    public static String of(Unit unit) {
        JsonObject json = head(unit);
        json.add("covers", JsonParts.strings(unit.covers()));
        json.addProperty("picture", unit.alt());
        json.add("text", JsonParts.array(unit.text(), block -> JsonParts.strings(block.texts())));
        json.add("remember", JsonParts.strings(unit.remember()));
        json.add("known", JsonParts.array(unit.known(), claim -> {
            JsonObject known = new JsonObject();
            known.addProperty("state", claim.state().id());
            known.addProperty("text", claim.text());
            known.add("sources", JsonParts.strings(claim.sources()));
            return known;
        }));
        json.add("items", JsonParts.array(unit.items(), LearnJson::item));
        return JsonParts.write(json);
    }

    private static JsonObject head(Unit unit) {
        JsonObject json = new JsonObject();
        json.addProperty("id", unit.id());
        json.addProperty("number", unit.number());
        json.addProperty("language", unit.language());
        json.addProperty("minutes", unit.minutes());
        json.addProperty("title", unit.title());
        json.addProperty("question", unit.question());
        return json;
    }

    private static JsonObject item(Item item) {
        Question question = Question.of(item);
        JsonObject json = new JsonObject();
        json.addProperty("id", item.id());
        json.addProperty("kind", item.kind().id());
        json.add("codes", JsonParts.strings(item.codes()));
        json.addProperty("text", item.text());
        json.add("options", JsonParts.strings(question.options()));
        json.add("right", JsonParts.array(question.parts(), part -> new JsonPrimitive(part.right())));
        json.add("why", JsonParts.strings(question.parts().stream().map(Question.Part::why).toList()));
        return json;
    }

    /** An answer, in one line. */
    public static String line(Practised answer) {
        JsonObject json = new JsonObject();
        json.addProperty("item", answer.item());
        json.addProperty("right", answer.right());
        json.addProperty("box", answer.box());
        json.addProperty("due", answer.due().toString());
        return LINE.toJson(json);
    }
}
