package org.balancingact.app.room.projector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.scenario.Option;

/** The options with their letters, and once they are revealed with their votes. */
final class VoteRows extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final Optional<Votes> votes;
    private final Optional<Votes> before;
    private final int most;

    VoteRows(RoomState state) {
        getStyleClass().add("vote-rows");
        List<Votes> revealed = isRevealed(state) ? state.rounds().stream().map(VoteRows::votes).toList() : List.of();
        this.votes = revealed.stream().reduce((earlier, later) -> later);
        this.before = revealed.size() > 1 ? Optional.of(revealed.get(revealed.size() - 2)) : Optional.empty();
        this.most = Stream.of(votes, before).flatMap(Optional::stream).flatMap(each -> each.counts().stream())
                .mapToInt(count -> count).max().orElse(0);
        int place = 0;
        for (Option option : state.moment().orElseThrow().offered()) {
            getChildren().addAll(row(option, Letters.of(place++)), Rules.hairline());
        }
    }

    /** Whether the room has seen the counts and sees them still. */
    static boolean isRevealed(RoomState state) {
        boolean talking = state.step() == RoomStep.TALKING && state.round().flatMap(RecordedRound::revealed).isPresent();
        return state.step() == RoomStep.REVEALED || talking;
    }

    private static Votes votes(RecordedRound round) {
        return new Votes(round.options(), round.phones(), round.hands());
    }

    private Node row(Option option, String letter) {
        Label sign = Styles.on(new Label(letter), "vote-letter");
        VBox words = Styles.on(new VBox(new Paragraph(option.text())), "vote-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Styles.on(new HBox(sign, words), "vote-row");
        if (votes.isEmpty()) {
            // The places of marks and counts, so that nothing moves when they are revealed.
            words.getChildren().add(Styles.on(new Region(), "vote-marks-place"));
            row.getChildren().add(Styles.on(new Region(), "vote-count-place"));
        }
        votes.ifPresent(now -> {
            before.ifPresent(earlier -> words.getChildren().add(new VoteMarks(earlier.of(option.id()), most, true)));
            words.getChildren().add(new VoteMarks(now.of(option.id()), most, false));
            Label count = Styles.on(new Label(Integer.toString(now.of(option.id()))), "vote-count");
            count.setId("votes-" + letter);
            count.setAccessibleText(MESSAGES.plural("row.votes", now.of(option.id())));
            row.getChildren().add(count);
        });
        return row;
    }
}
