package org.balancingact.app.room.projector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Voting;
import org.balancingact.room.RoomState;

/** In how many decisions the room thinks it led: asked first, then what was guessed. */
final class GuessPage {
    private static final Messages MESSAGES = Messages.of("room");

    private GuessPage() {}

    static VBox of(RoomState state, Counted counted) {
        if (state.room().page() == 0) {
            String asked = state.room().voting() == Voting.HANDS ? "guess.aloud" : "guess.words";
            return Styles.on(new VBox(Paragraph.display(MESSAGES.text("guess.title")), Paragraph.story(MESSAGES.text(asked,
                    state.run().choices().size())),
                    counted.count()), "projected-page-words");
        }
        VBox page = Styles.on(new VBox(Paragraph.display(MESSAGES.text("guessed.title"))), "projected-page-words");
        state.votes().ifPresent(votes -> page.getChildren().add(guesses(votes)));
        page.getChildren().add(Paragraph.story(MESSAGES.text("guessed.words")));
        return page;
    }

    private static VBox guesses(Votes votes) {
        VBox rows = Styles.on(new VBox(), "guess-rows");
        List<String> guessed = votes.options().stream().filter(option -> votes.of(option) > 0).toList();
        int most = guessed.stream().mapToInt(votes::of).max().orElse(0);
        for (String guess : guessed) {
            Label number = Styles.on(new Label(guess), "vote-letter");
            Label said = new Label(MESSAGES.plural("row.votes", votes.of(guess)));
            said.setMinWidth(Label.USE_PREF_SIZE);
            rows.getChildren().add(Styles.on(new HBox(number, new VoteMarks(votes.of(guess), most, false), said), "guess-row"));
        }
        return rows;
    }
}
