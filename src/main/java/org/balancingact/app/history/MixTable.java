package org.balancingact.app.history;

import java.util.Arrays;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.Mix;
import org.balancingact.analysis.Profile;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.MixWords;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Style;

/** Counts of leader and manager moves, each row with its name, the counts in words, and one mark a move. */
final class MixTable extends VBox {

    private MixTable() {
        getStyleClass().add("mix-table");
    }

    static MixTable byDimension(Profile profile) {
        MixTable table = new MixTable();
        Map<Dimension, Mix> mixes = profile.byDimension();
        Arrays.stream(Dimension.values()).forEach(dimension -> table.add(Names.of(dimension), Known.in(mixes, dimension)));
        return table;
    }

    /** What was chosen where leading, managing or either was asked for. */
    static MixTable byAsked(Profile profile) {
        MixTable table = new MixTable();
        Messages messages = Messages.of("history");
        Arrays.stream(Asked.values()).forEach(asked -> table.add(messages.text("asked." + asked.name()), profile.chosenWhere(asked)));
        return table;
    }

    private void add(String row, Mix mix) {
        Label counts = Styles.on(new Label(MixWords.counts(mix)), Styles.NOTE, Styles.MUTED);
        FlowPane marks = Styles.on(new FlowPane(), "marks");
        for (Style style : new Style[] {Style.LEADER, Style.MANAGER}) {
            for (int k = 0; k < mix.of(style); k++) {
                marks.getChildren().add(mark(style));
            }
        }
        getChildren().addAll(new EndsRow(new Label(row), counts), marks);
    }

    private static Node mark(Style style) {
        return Styles.on(new StyleMark(style), "small-mark");
    }
}
