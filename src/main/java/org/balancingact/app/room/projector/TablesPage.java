package org.balancingact.app.room.projector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;

/** How far the tables are that play runs of their own, by their numbers: nothing of what they decided, and none ahead of another. */
final class TablesPage {
    private static final Messages MESSAGES = Messages.of("room");
    private static final int IN_A_COLUMN = 5;
    private static final int IN_TWO = 16;
    private static final int MOST_COLUMNS = 4;

    private TablesPage() {}

    /** While they play. */
    static VBox of(RoomState state, ShownTables tables) {
        VBox page = Styles.on(new VBox(Paragraph.display(MESSAGES.text(title(state, tables))), Paragraph.story(words(state, tables))),
                "projected-page-words");
        page.getChildren().add(rows(tables.rows(), state.run().scenario().weeks()));
        return page;
    }

    /** Who is in, so that each table sees that it is. */
    static Label seated(ShownTables tables) {
        String numbers = Lists.and(tables.seated().stream().map(Numbers::whole).toList());
        Paragraph words = new Paragraph(tables.seated().isEmpty() ? MESSAGES.text("tables.none")
                : MESSAGES.plural("tables.seated", tables.seated().size(), numbers), Styles.STRONG);
        words.setId("tables-seated");
        return words;
    }

    private static String title(RoomState state, ShownTables tables) {
        boolean over = !tables.rows().isEmpty() && tables.done() == tables.rows().size();
        return over ? "tables.all-over" : state.step() == RoomStep.CHECKPOINT ? "tables.pause" : "tables.play";
    }

    private static String words(RoomState state, ShownTables tables) {
        return tables.rows().isEmpty() ? MESSAGES.text("tables.late")
                : state.step() == RoomStep.CHECKPOINT && tables.done() < tables.rows().size() ? MESSAGES.text("tables.pause.how")
                : MESSAGES.text("tables.patience");
    }

    private static Region rows(List<ShownTables.Row> tables, int weeks) {
        int columns = tables.size() <= IN_A_COLUMN ? 1 : tables.size() <= IN_TWO ? 2 : MOST_COLUMNS;
        int high = (tables.size() + columns - 1) / columns;
        HBox all = Styles.on(new HBox(), "table-columns", columns < MOST_COLUMNS ? "few-tables" : "many-tables");
        for (int first = 0; first < tables.size(); first += high) {
            VBox column = Styles.on(new VBox(), "table-rows");
            tables.subList(first, Math.min(first + high, tables.size())).forEach(table -> column.getChildren().add(row(table, weeks)));
            HBox.setHgrow(column, Priority.ALWAYS);
            all.getChildren().add(column);
        }
        return all;
    }

    private static Node row(ShownTables.Row table, int weeks) {
        Label name = Styles.on(new Label(MESSAGES.text("tables.name", table.number())), Styles.STRONG, "table-name");
        VoteBar far = Styles.on(new VoteBar((double) table.week() / weeks), "full");
        HBox.setHgrow(far, Priority.ALWAYS);
        Label where = Styles.on(new Label(table.done() ? MESSAGES.text("tables.done") : table.held() ? MESSAGES.text("tables.held")
                : MESSAGES.text("tables.week", table.week(), weeks)), "table-where");
        where.setId("table-" + table.number());
        return Styles.on(new HBox(name, far, where), "table-row");
    }
}
