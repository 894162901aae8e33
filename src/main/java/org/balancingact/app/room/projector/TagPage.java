package org.balancingact.app.room.projector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.room.RoomState;

/** Whether a decision was leading or managing: what was played is read again and people are asked; then what they say, and what it counts as. */
final class TagPage {
    private static final Messages MESSAGES = Messages.of("room");

    private TagPage() {}

    static VBox of(RoomState state, Counted counted) {
        VBox page = Styles.on(new VBox(Paragraph.display(MESSAGES.text("tag.title"))), "projected-page-words");
        state.tagged().ifPresent(choice -> page.getChildren().addAll(Paragraph.section(MESSAGES.text("debrief.moment", choice.number(), choice.scene().title())),
                Paragraph.story(choice.option().text()), rows(state), state.openRound().isPresent() ? counted.count() : counts(choice)));
        return page;
    }

    private static Node counts(Choice choice) {
        return Styles.on(Paragraph.title(MESSAGES.text("tag.counts." + choice.option().style().id())), "what-it-was");
    }

    private static VBox rows(RoomState state) {
        Votes votes = state.votes().orElseThrow();
        Optional<Votes> seen = state.openRound().isPresent() ? Optional.empty() : Optional.of(votes);
        int most = votes.counts().stream().mapToInt(count -> count).max().orElse(0);
        VBox rows = Styles.on(new VBox(), "guess-rows");
        List<String> ways = votes.options();
        for (int place = 0; place < ways.size(); place++) {
            String way = ways.get(place);
            Label name = new Label(MESSAGES.text("tag." + way));
            name.setMinWidth(Label.USE_PREF_SIZE);
            HBox row = Styles.on(new HBox(Styles.on(new Label(Letters.of(place)), "vote-letter"), name), "guess-row");
            seen.ifPresent(now -> row.getChildren().addAll(new VoteMarks(now.of(way), most, false), said(now.of(way))));
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static Label said(int count) {
        Label said = Styles.on(new Label(MESSAGES.plural("row.votes", count)), "tag-count");
        said.setMinWidth(Label.USE_PREF_SIZE);
        return said;
    }
}
