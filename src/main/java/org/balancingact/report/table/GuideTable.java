package org.balancingact.report.table;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.DebriefPoint;
import org.balancingact.scenario.Facilitator;

/** What a facilitator needs for the decisions of a run, as rows. */
final class GuideTable {
    private static final Messages MESSAGES = Messages.of("guide");
    private static final List<String> COLUMNS = List.of("number", "week", "scene", "idea", "minutes", "core", "notes", "ask", "split", "agree",
            "transfer", "care", "listen-for");

    private GuideTable() {}

    static String name() {
        return MESSAGES.text("sheet");
    }

    static List<String> headings() {
        return COLUMNS.stream().map(column -> MESSAGES.text("column." + column)).toList();
    }

    /** One cell is a number or a text. */
    static Stream<List<Object>> rows(Debrief debrief) {
        return debrief.run().choices().stream().map(choice -> row(choice, debrief));
    }

    private static List<Object> row(Choice choice, Debrief debrief) {
        Facilitator facilitator = choice.scene().facilitator();
        List<String> listenFor = debrief.run().scenario().debrief().stream().filter(point -> point.scene().equals(choice.scene().id()))
                .map(DebriefPoint::listenFor).toList();
        return List.of(choice.number(), choice.week(), choice.scene().title(), facilitator.idea().orElse(""),
                facilitator.minutes().isPresent() ? facilitator.minutes().getAsInt() : "", facilitator.core() ? MESSAGES.text("core.yes") : "",
                String.join("\n", facilitator.notes()), String.join("\n", facilitator.ask()), facilitator.split().orElse(""),
                facilitator.agree().orElse(""), facilitator.transfer().orElse(""), facilitator.care().orElse(""), String.join("\n", listenFor));
    }
}
