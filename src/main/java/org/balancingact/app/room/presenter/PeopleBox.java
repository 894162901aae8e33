package org.balancingact.app.room.presenter;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.room.projector.Counted;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.room.RoomState;

/** Who is there, for the facilitator alone: how many are in and have voted, whose phones sleep, and whether there are more phones than people. */
final class PeopleBox extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final RoomViewModel model;
    private final Paragraph count = new Paragraph("");
    private final Paragraph asleep = Paragraph.note("");
    private final SignedLine tooMany = SignedLine.alert("");

    PeopleBox(RoomViewModel model) {
        this.model = model;
        count.setId("room-count");
        asleep.setId("room-asleep");
        tooMany.setId("too-many-phones");
        Styles.on(this, "presenter-words");
        getChildren().setAll(Paragraph.section(MESSAGES.text("room.title")), count, asleep, tooMany);
        model.stateProperty().subscribe(this::show);
        model.asleepProperty().subscribe(this::show);
        show();
    }

    private void show() {
        RoomState state = model.stateProperty().get();
        int sleeping = model.asleepProperty().get();
        count.setText(Counted.inAndVoted(state));
        asleep.setText(MESSAGES.plural("room.asleep", sleeping));
        there(asleep, sleeping > 0);
        int in = state.in();
        OptionalInt people = state.room().people();
        boolean more = people.isPresent() && in > people.getAsInt();
        tooMany.say(more ? MESSAGES.plural("room.too-many", in, people.getAsInt()) : "", true);
        there(tooMany, more);
    }

    private static void there(Node line, boolean now) {
        line.setVisible(now);
        line.setManaged(now);
    }
}
