package org.balancingact.app.room.presenter;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.room.projector.Counted;
import org.balancingact.app.room.projector.VoteBar;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.room.Countdown;

/** What people have left to vote or to talk; away while nothing is timed. */
final class TimerView extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final Label left = Styles.on(new Label(), "timer-left");
    private final VoteBar gone = new VoteBar(0);
    private final Button pause;

    TimerView(RoomViewModel model) {
        getStyleClass().add("presenter-words");
        pause = Buttons.small("pause-time", Buttons.secondary(MESSAGES.text("time.pause"), model.timing()::pause));
        Button more = Buttons.small("more-time", Buttons.secondary(MESSAGES.text("time.more"), model.timing()::giveMinute));
        left.setId("time-left");
        left.setMinWidth(USE_PREF_SIZE);
        FlowPane buttons = Styles.on(new FlowPane(pause, more), "presenter-buttons", "at-the-right");
        HBox.setHgrow(buttons, Priority.ALWAYS);
        getChildren().setAll(Styles.on(new HBox(left, buttons), "timer-row"), gone);
        model.timing().leftProperty().subscribe(this::show);
    }

    private void show(Optional<Countdown> time) {
        setVisible(time.isPresent());
        setManaged(time.isPresent());
        time.ifPresent(now -> {
            left.setText(Counted.words(now));
            gone.setShare(now.share());
            pause.setText(MESSAGES.text(now.running() ? "time.pause" : "time.start"));
        });
    }
}
