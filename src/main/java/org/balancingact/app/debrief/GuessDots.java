package org.balancingact.app.debrief;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.balancingact.analysis.Mix;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/** In how many decisions the player thought to have led, and in how many that was so: a circle a decision, one row below the other. */
final class GuessDots extends GridPane {
    private static final Messages MESSAGES = Messages.of("debrief");

    GuessDots(int thought, Mix mix) {
        getStyleClass().add("guess-dots");
        ColumnConstraints dots = new ColumnConstraints();
        dots.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), dots, new ColumnConstraints());
        row(0, "reveal.dots.thought", "thought", thought, mix.total());
        row(1, "reveal.dots.recorded", "led", mix.leader(), mix.total());
    }

    private void row(int row, String key, String style, int count, int all) {
        Label name = Paragraph.note(MESSAGES.text(key));
        name.setMinWidth(USE_PREF_SIZE);
        FlowPane dots = Styles.on(new FlowPane(), "dots");
        for (int k = 0; k < all; k++) {
            dots.getChildren().add(Styles.on(new Region(), "guess-dot", k < count ? style : "open"));
        }
        addRow(row, name, dots, new Figure(Numbers.whole(count), Styles.STRONG));
        RowConstraints line = new RowConstraints();
        line.setValignment(VPos.CENTER);
        getRowConstraints().add(line);
    }
}
