package org.balancingact.app.debrief;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.balancingact.analysis.Shown;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/** The numbers behind the seven lines: where each gauge stood at the start, at each checkpoint, at the end, and what came later. */
final class LevelTable extends GridPane {
    private final Messages messages = Messages.of("debrief");

    LevelTable(Run run) {
        getStyleClass().add("level-table");
        setId("levels");
        List<Integer> weeks = weeks(run);
        getColumnConstraints().add(new ColumnConstraints());
        add(cell("", Styles.NOTE), 0, 0);
        for (int column = 0; column < weeks.size(); column++) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            numbers.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(numbers);
            add(cell(column == 0 ? messages.text("strip.week", weeks.get(column)) : Numbers.whole(weeks.get(column)), Styles.NOTE, Styles.MUTED), column + 1, 0);
        }
        for (Indicator indicator : Indicator.values()) {
            add(cell(Names.brief(indicator), Styles.STRONG), 0, getRowCount());
            int row = getRowCount() - 1;
            for (int column = 0; column < weeks.size(); column++) {
                int week = weeks.get(column);
                add(cell(Numbers.whole(Shown.points(run.history().get(week), indicator)), week == run.scenario().weeks() ? Styles.STRONG : "level"),
                        column + 1, row);
            }
        }
    }

    /** The start, the weeks in which a checkpoint followed a decision, the end, the end of what came later. */
    private static List<Integer> weeks(Run run) {
        IntStream checkpoints = run.choices().stream().filter(choice -> choice.decision().checkpoint()).mapToInt(choice -> choice.week());
        return IntStream.concat(IntStream.concat(IntStream.of(0), checkpoints), IntStream.of(run.scenario().weeks(), run.scenario().lastWeek()))
                .distinct().boxed().toList();
    }

    private static Label cell(String text, String... styles) {
        Label cell = Styles.on(new Label(text), styles);
        cell.setMinWidth(USE_PREF_SIZE);
        return cell;
    }
}
