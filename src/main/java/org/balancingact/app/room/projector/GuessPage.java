package org.balancingact.app.room.projector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Voting;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.FindingWords;
import org.balancingact.room.RoomState;

/** In how many decisions the room thinks it led: asked first, then what was guessed. */
final class GuessPage {
    private static final Messages MESSAGES = Messages.of("room");

    private GuessPage() {}

    static VBox asked(RoomState state, Counted counted) {
        String asked = state.room().voting() == Voting.HANDS ? "guess.aloud" : "guess.words";
        return Styles.on(new VBox(Paragraph.display(MESSAGES.text("guess.title")), Paragraph.story(MESSAGES.text(asked,
                state.run().choices().size())), counted.count()), "projected-page-words");
    }

    /** @param told what it was, once that is known */
    static VBox answered(RoomState state, Optional<Debrief> told) {
        Optional<Votes> votes = state.votes().filter(cast -> cast.total() > 0);
        VBox page = Styles.on(new VBox(Paragraph.display(MESSAGES.text(votes.isPresent() ? "guessed.title" : "guessed.nobody"))), "projected-page-words");
        votes.map(GuessPage::guesses).ifPresent(page.getChildren()::add);
        told.ifPresent(debrief -> page.getChildren().add(Styles.on(Paragraph.title(FindingWords.mix(debrief.tally())), "what-it-was")));
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
