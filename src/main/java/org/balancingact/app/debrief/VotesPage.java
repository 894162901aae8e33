package org.balancingact.app.debrief;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.WrappedLabel;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.LengthBar;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.room.VotedDecision;
import org.balancingact.report.words.RoomWords;
import org.balancingact.report.words.RoomWords.OptionLine;

/** What the room voted in each decision, how far people agreed and who changed; beside it what was voted for and not played. */
final class VotesPage extends StepPage {
    private static final double VOTES_SHARE = 0.62;
    private static final double BAR = 8;
    /** Of the width, in per cent: options with their counts, bars. */
    private static final double[] COLUMNS = {72, 28};

    private final Messages messages = Messages.of("debrief");

    /** Of a run that no room played it is blank; nothing leads there. */
    VotesPage(DebriefViewModel model) {
        super(model, Step.VOTES);
        setId("votes");
        debrief().room().ifPresentOrElse(this::fill, this::setContents);
    }

    private void fill(RoomDebrief room) {
        String guess = RoomWords.guess(room, debrief().tally().mix().leader()).orElse("");
        VBox votes = new VBox();
        votes.getStyleClass().add("voted-decisions");
        room.decisions().forEach(decision -> votes.getChildren().add(decision(decision)));
        setContents(heading(RoomWords.finding(room), Lists.sentences(guess, RoomWords.caution())), new Columns(votes, roads(room), VOTES_SHARE, 3));
    }

    private VBox decision(VotedDecision decision) {
        String title = messages.text("votes.decision", decision.choice().number(), decision.choice().scene().title());
        return section(title, Lists.sentences(RoomWords.how(decision), RoomWords.people(decision)), rows(decision));
    }

    /** The options as they were voted on at last, with bars of which the longest is that of most votes. */
    private static Node rows(VotedDecision decision) {
        GridPane rows = Styles.on(new GridPane(), "vote-rows");
        for (double share : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            rows.getColumnConstraints().add(column);
        }
        List<OptionLine> lines = RoomWords.options(decision);
        decision.lastVotes().map(Votes::counts).ifPresent(counts -> {
            int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
            for (int row = 0; row < lines.size(); row++) {
                String line = RoomWords.line(lines.get(row));
                rows.addRow(row, Styles.on(new WrappedLabel(line), lines.get(row).played() ? Styles.STRONG : Styles.NOTE),
                        PicturePane.inRow(new LengthBar((double) counts.get(row) / most, BAR), line));
            }
        });
        return rows;
    }

    private Node roads(RoomDebrief room) {
        List<String> roads = RoomWords.roads(room);
        VBox section = section(RoomWords.roadsHeading(), messages.text(roads.isEmpty() ? "votes.no-roads" : "votes.roads"));
        roads.forEach(road -> section.getChildren().add(new Paragraph(road)));
        return section;
    }
}
