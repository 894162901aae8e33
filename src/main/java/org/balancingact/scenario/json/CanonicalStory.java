package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Reason;
import org.balancingact.scenario.StoryPart;

/** The canonical form of what is told: paragraphs, talk, artefacts, reasons. */
final class CanonicalStory {
    private CanonicalStory() {}

    /** A paragraph without a condition is its text alone. */
    static Object passage(Passage passage) {
        return passage.part().accept(new StoryPart.Cases<>(
                prose -> conditional(passage.when(), prose.text()),
                turn -> when(passage.when()).put("who", turn.who()).put("says", turn.says()).fields(),
                artefact -> when(passage.when()).put("artefact", artefact(artefact)).fields()));
    }

    /** A reason that stands alone is its text alone. */
    static Object reasons(List<Reason> reasons) {
        return reasons.size() == 1 && reasons.get(0).when().isEmpty() ? reasons.get(0).text()
                : CanonicalForm.each(reasons, reason -> conditional(reason.when(), reason.text()));
    }

    private static Object conditional(Optional<Condition> when, String text) {
        return when.isEmpty() ? text : when(when).put("text", text).fields();
    }

    private static CanonicalObject when(Optional<Condition> condition) {
        return new CanonicalObject().put("when", condition, CanonicalForm::condition);
    }

    private static Map<String, Object> artefact(Artefact artefact) {
        return artefact.accept(new Artefact.Kinds<>(
                letter -> kind("letter").put("title", letter.title()).put("from", letter.from()).put("to", letter.to()).put("lines", letter.lines()),
                notice -> kind("notice").put("title", notice.title()).put("from", notice.from()).put("to", notice.to()).put("lines", notice.lines()),
                mail -> kind("mail").put("from", mail.from()).put("to", mail.to()).put("subject", mail.subject()).put("lines", mail.lines()),
                thread -> kind("thread").put("title", thread.title()).put("messages", CanonicalForm.each(thread.messages(),
                        message -> new CanonicalObject().put("who", message.who()).put("at", message.at()).put("text", message.text()).fields())),
                table -> kind("table").put("title", table.title()).put("head", table.head()).put("rows", table.rows()),
                chart -> kind("chart").put("title", chart.title()).put("unit", chart.unit()).put("labels", chart.labels())
                        .put("values", CanonicalForm.each(chart.values(), CanonicalObject::number)).put("alt", chart.alt())
                        .put("shape", chart.shape().id()))).fields();
    }

    private static CanonicalObject kind(String kind) {
        return new CanonicalObject().put("kind", kind);
    }
}
