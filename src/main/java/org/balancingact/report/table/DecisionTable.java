package org.balancingact.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.WhatIf;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Reflection;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Here;
import org.balancingact.scenario.Twin;

/** The decisions of a run as rows: what spreadsheets and programs read. */
final class DecisionTable {
    private static final Messages MESSAGES = Messages.of("table");
    private static final List<String> COLUMNS = List.of("number", "week", "scene", "dimension", "demand", "asked", "style", "craft",
            "option", "first", "why", "leading", "managing", "note", "better", "done-well", "other-way", "twin", "changed", "tag", "confidence", "reason");

    private DecisionTable() {}

    static List<String> headings() {
        return COLUMNS.stream().map(column -> MESSAGES.text("column." + column)).toList();
    }

    static String caution() {
        return MESSAGES.text("caution");
    }

    /** One cell is a number or a text. */
    static Stream<List<Object>> rows(Debrief debrief) {
        return debrief.tally().choices().stream().map(counted -> row(counted, debrief));
    }

    private static List<Object> row(CountedChoice counted, Debrief debrief) {
        Reflection said = debrief.said(counted.choice().number());
        Optional<Leverage> leverage = debrief.leverage(counted);
        Decision decision = counted.choice().decision();
        return List.of(counted.choice().number(), counted.choice().week(), counted.choice().scene().title(),
                Names.of(decision.dimension()), decision.demand() / 1000.0, Names.of(counted.asked()), Names.of(counted.style()),
                Names.of(counted.first().craft()), counted.choice().option().text(), counted.changed() ? counted.first().text() : "",
                counted.choice().why(), decision.here().map(Here::leader).orElse(""), decision.here().map(Here::manager).orElse(""),
                counted.choice().option().note().orElse(""), counted.first().doneWell().orElse(""),
                net(leverage.flatMap(Leverage::doneWell)), net(leverage.flatMap(Leverage::otherWay)),
                decision.twin().map(twin -> debrief.run().scenario().scene(twin.scene()).title()).orElse(""), decision.twin().map(Twin::changed).orElse(""),
                said.ownTag().map(Names::of).orElse(""),
                said.confidence().isPresent() ? said.confidence().getAsInt() : "", said.reason().orElse(""));
    }

    /** What a swap would have brought more, in points; empty where there was none. */
    private static Object net(Optional<WhatIf> swap) {
        return swap.<Object>map(found -> found.net() / 1000.0).orElse("");
    }
}
