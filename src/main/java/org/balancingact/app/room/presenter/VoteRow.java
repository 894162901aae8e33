package org.balancingact.app.room.presenter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.room.projector.VoteBar;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RecordedRound;

/** An option of a vote: its hands to be counted, and its votes where they may be seen. */
final class VoteRow extends HBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final String option;
    private final VoteBar bar = new VoteBar(0);
    private final Label count = new Label();
    private final Button less;
    private final Button more;

    VoteRow(String option, String letter, String words, int place, RoomViewModel model) {
        this.option = option;
        less = step("less-" + letter, MESSAGES.text("row.less"), MESSAGES.text("row.less.spoken", letter), () -> model.verbs().hand(place, -1));
        more = step("more-" + letter, MESSAGES.text("row.more"), MESSAGES.text("row.more.spoken", letter), () -> model.verbs().hand(place, 1));
        Label sign = Styles.on(new Label(letter), Styles.STRONG, "row-letter");
        VBox text = new VBox(bar);
        if (!words.isEmpty()) {
            text.getChildren().add(0, new Paragraph(words, Styles.NOTE));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        count.setId("hands-" + letter);
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("presenter-vote");
        getChildren().setAll(sign, text, less, count, more);
    }

    private static Button step(String id, String sign, String spoken, Runnable action) {
        Button step = Buttons.small(id, Buttons.secondary(sign, action));
        step.setAccessibleText(spoken);
        return step;
    }

    /**
     * @param seen   whether the votes of phones may be seen
     * @param counts whether hands are counted here
     */
    void show(Votes votes, boolean seen, boolean counts) {
        int hands = votes.hands().getOrDefault(option, 0);
        int phones = votes.phones().getOrDefault(option, 0);
        int most = votes.counts().stream().mapToInt(each -> each).max().orElse(0);
        count.setText(!seen ? MESSAGES.plural("row.hands", hands) : phones > 0 && hands > 0 ? MESSAGES.text("row.both", phones, hands)
                : MESSAGES.plural("row.votes", phones + hands));
        count.setVisible(seen || counts);
        bar.setShare(seen && most > 0 ? (double) votes.of(option) / most : 0);
        bar.setVisible(seen);
        less.setVisible(counts);
        less.setManaged(counts);
        more.setVisible(counts);
        more.setManaged(counts);
        less.setDisable(hands == 0);
        more.setDisable(hands == RecordedRound.MOST_HANDS);
    }
}
