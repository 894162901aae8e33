package org.balancingact.app.room;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.Voting;
import org.balancingact.room.Letters;
import org.balancingact.room.RoomState;
import org.balancingact.room.Verb;
import org.balancingact.scenario.Option;

/** The options of a vote with their letters: to be counted, once they are revealed with their votes, and to be played. */
final class OptionRows extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final RoomState state;
    private final Consumer<Verb> verbs;
    private final Optional<Votes> votes;

    OptionRows(RoomState state, Consumer<Verb> verbs) {
        this.state = state;
        this.verbs = verbs;
        this.votes = state.votes();
        getStyleClass().add("room-options");
        int place = 0;
        for (Option option : state.moment().orElseThrow().offered()) {
            getChildren().add(row(option, Letters.of(place++)));
        }
    }

    private Node row(Option option, String letter) {
        Label sign = Styles.on(new Label(letter), Styles.KEY_CAP, "room-letter");
        VBox words = new VBox(Paragraph.story(option.text()));
        HBox.setHgrow(words, Priority.ALWAYS);
        if (state.step() == RoomStep.REVEALED) {
            words.getChildren().add(counted(option.id(), letter));
        }
        HBox row = Styles.on(new HBox(sign, words), "room-option");
        if (isCounting()) {
            row.getChildren().add(hands(option.id(), letter));
        }
        if (isPlayable()) {
            row.getChildren().add(Buttons.small("play-" + letter, Buttons.secondary(MESSAGES.text("row.play", letter), () -> verbs.accept(new Verb.Play(option.id())))));
        }
        return row;
    }

    private Node counted(String option, String letter) {
        Votes shown = votes.orElseThrow();
        VoteBar bar = new VoteBar(shown.total() == 0 ? 0 : (double) shown.of(option) / shown.total());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label count = Styles.on(new Label(MESSAGES.plural("row.votes", shown.of(option))), Styles.NUMBER);
        count.setId("votes-" + letter);
        count.setMinWidth(USE_PREF_SIZE);
        return Styles.on(new HBox(bar, count), "room-counted");
    }

    private boolean isCounting() {
        return state.room().voting() != Voting.PHONES
                && (state.step() == RoomStep.VOTING || state.step() == RoomStep.CLOSED || state.step() == RoomStep.REVEALED);
    }

    private boolean isPlayable() {
        return state.step() == RoomStep.CLOSED || state.step() == RoomStep.REVEALED;
    }

    private Node hands(String option, String letter) {
        int count = votes.map(each -> each.hands().getOrDefault(option, 0)).orElse(0);
        Label shown = new Label(MESSAGES.plural("row.hands", count));
        shown.setId("hands-" + letter);
        shown.setMinWidth(USE_PREF_SIZE);
        Button less = step("less-" + letter, MESSAGES.text("row.less"), MESSAGES.text("row.less.spoken", letter), option, count - 1);
        Button more = step("more-" + letter, MESSAGES.text("row.more"), MESSAGES.text("row.more.spoken", letter), option, count + 1);
        less.setDisable(count == 0);
        more.setDisable(count == RecordedRound.MOST_HANDS);
        return Styles.on(new HBox(less, shown, more), "room-hands");
    }

    private Button step(String id, String sign, String spoken, String option, int count) {
        Button step = Buttons.small(id, Buttons.secondary(sign, () -> verbs.accept(new Verb.Hands(option, count))));
        step.setAccessibleText(spoken);
        return step;
    }
}
