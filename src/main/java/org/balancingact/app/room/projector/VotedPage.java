package org.balancingact.app.room.projector;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.room.VotedDecision;
import org.balancingact.report.words.RoomWords;
import org.balancingact.report.words.RoomWords.OptionLine;

/** What the room voted, a row a decision: hollow bars for the first round, full ones for the last, what was played and by whom. */
final class VotedPage {
    /** Of the width, in per cent: number, scene, votes, what was played. */
    private static final double[] COLUMNS = {4, 25, 43, 28};

    private VotedPage() {}

    static Region of(RoomDebrief room) {
        GridPane rows = Styles.on(new GridPane(), "voted-rows");
        for (double share : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            rows.getColumnConstraints().add(column);
        }
        List<VotedDecision> decisions = room.decisions();
        RowConstraints firstLines = new RowConstraints();
        firstLines.setValignment(VPos.TOP);
        decisions.forEach(decision -> rows.getRowConstraints().add(firstLines));
        IntStream.range(0, decisions.size()).forEach(row -> row(rows, row, decisions.get(row)));
        return Styles.on(new VBox(Paragraph.display(RoomWords.finding(room)), rows, Styles.on(new Paragraph(RoomWords.caution()), Styles.MUTED)),
                "projected-page-words");
    }

    private static void row(GridPane rows, int row, VotedDecision decision) {
        rows.addRow(row, Styles.on(new Label(Numbers.whole(decision.choice().number())), Styles.STRONG), new Paragraph(decision.choice().scene().title()),
                options(decision), new Paragraph(RoomWords.how(decision)));
    }

    private static Node options(VotedDecision decision) {
        HBox cells = Styles.on(new HBox(), "voted-options");
        List<Votes> votes = decision.votes();
        if (votes.isEmpty()) {
            return cells;
        }
        Votes first = votes.get(0);
        Votes last = votes.get(votes.size() - 1);
        List<OptionLine> lines = RoomWords.options(decision);
        for (int place = 0; place < lines.size(); place++) {
            String option = last.options().get(place);
            VBox cell = Styles.on(new VBox(words(lines.get(place))), "voted-option");
            if (votes.size() > 1) {
                cell.getChildren().add(bar(first, option, "hollow"));
            }
            cell.getChildren().add(bar(last, option, "full"));
            HBox.setHgrow(cell, Priority.ALWAYS);
            cells.getChildren().add(cell);
        }
        return cells;
    }

    private static Node words(OptionLine line) {
        Label letter = new Label(line.letter());
        Label counts = new Label(line.counts());
        List.of(letter, counts).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        if (line.played()) {
            Styles.on(letter, Styles.STRONG);
            Styles.on(counts, Styles.STRONG);
        }
        return Styles.on(new HBox(letter, counts), "voted-counts");
    }

    /** Of all votes of its round, so that rounds with other people are on one scale. */
    private static VoteBar bar(Votes votes, String option, String style) {
        return Styles.on(new VoteBar((double) votes.of(option) / Math.max(1, votes.total())), style);
    }
}
