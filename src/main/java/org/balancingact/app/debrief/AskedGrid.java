package org.balancingact.app.debrief;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Style;

/** What the moments asked for against what was chosen: a count and its marks a cell. Decisions where either would do are left out. */
final class AskedGrid extends GridPane {
    private final Messages messages = Messages.of("debrief");

    AskedGrid(Tally tally) {
        getStyleClass().add("asked-table");
        getColumnConstraints().addAll(column(34), column(33), column(33));
        head(1, Style.LEADER, messages.text("asked.chose.leader"));
        head(2, Style.MANAGER, messages.text("asked.chose.manager"));
        row(1, messages.text("asked.leading"), Asked.LEADING, tally);
        row(2, messages.text("asked.managing"), Asked.MANAGING, tally);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void head(int column, Style style, String text) {
        Label name = Styles.on(new Label(text, new StyleMark(style)), Styles.NOTE, "asked-head");
        add(cell(name, "asked-first"), column, 0);
        add(cell(new Label(), "asked-first"), 0, 0);
    }

    private void row(int row, String name, Asked asked, Tally tally) {
        Label title = Styles.on(new Label(name), Styles.NOTE);
        add(cell(title, "asked-row"), 0, row);
        int column = 1;
        for (Style style : Style.values()) {
            List<CountedChoice> choices = tally.cell(asked, style);
            Figure count = new Figure(Numbers.whole(choices.size()), Styles.NOTE, Styles.STRONG, "asked-count");
            FlowPane marks = Styles.on(new FlowPane(), "marks");
            choices.forEach(choice -> marks.getChildren().add(new StyleMark(style, choice.choice().number())));
            HBox.setHgrow(marks, Priority.ALWAYS);
            add(cell(new HBox(count, marks), "asked-row", "asked-cell"), column++, row);
        }
    }

    private static Node cell(Node content, String... styleClasses) {
        HBox cell = Styles.on(new HBox(content), styleClasses);
        HBox.setHgrow(content, Priority.ALWAYS);
        return cell;
    }
}
