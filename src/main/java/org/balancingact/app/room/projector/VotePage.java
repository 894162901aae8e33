package org.balancingact.app.room.projector;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.report.words.SureWords;
import org.balancingact.room.RoomState;

/** What is voted on, beside the scene: the question, who has voted, the time that is left, and the options. */
final class VotePage {
    /** Em of the scene beside it. */
    static final double LEFT = 23;
    private static final Messages MESSAGES = Messages.of("room");

    private VotePage() {}

    static VBox of(RoomState state, Counted counted) {
        boolean open = state.step() == RoomStep.VOTING || state.step() == RoomStep.CLOSED;
        Label title = Styles.on(new Label(MESSAGES.text(open ? "vote.title" : "vote.title.revealed")), "vote-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = Styles.on(new HBox(title, space, Styles.on(counted.count(), Styles.MUTED), counted.time()), "vote-head");
        VBox page = Styles.on(new VBox(head, Rules.hairline(), new VoteRows(state)), "vote-page");
        if (VoteRows.isRevealed(state) && state.rounds().size() > 1) {
            page.getChildren().add(Styles.on(new Paragraph(MESSAGES.text("votes.before")), Styles.MUTED));
        }
        if (state.room().asksSure()) {
            page.getChildren().add(Styles.on(new Paragraph(sure(state)), Styles.MUTED));
        }
        return page;
    }

    /** What phones ask besides; once the counts are revealed, what was answered. */
    private static String sure(RoomState state) {
        return VoteRows.isRevealed(state) ? state.round().flatMap(SureWords::of).orElseGet(() -> MESSAGES.text("votes.sure.none"))
                : MESSAGES.text("votes.sure");
    }
}
