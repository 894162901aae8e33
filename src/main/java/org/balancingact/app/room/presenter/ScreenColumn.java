package org.balancingact.app.room.presenter;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.room.projector.Counted;
import org.balancingact.app.room.projector.Projection;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.room.RoomState;

/** What the room sees now, what it would see next, and who is there. */
final class ScreenColumn extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final RoomViewModel model;
    private final Paragraph seen = Paragraph.note("");
    private final VBox coming = Styles.on(new VBox(), "presenter-words");
    private final Paragraph room = new Paragraph("");

    ScreenColumn(RoomViewModel model) {
        this.model = model;
        Projection projection = model.projection();
        getStyleClass().add("presenter-column");
        setId("screen-column");
        room.setId("room-count");
        seen.setId("screen-state");
        Button blank = Buttons.small("blank-screen", Buttons.withKey(Buttons.secondary(MESSAGES.text("screen.blank"),
                projection::toggleBlank), "B"));
        Button freeze = Buttons.small("freeze-screen", Buttons.withKey(Buttons.secondary(MESSAGES.text("screen.freeze"),
                projection::toggleFrozen), "F"));
        getChildren().setAll(Paragraph.section(MESSAGES.text("screen.title")), new ScreenPreview(projection), seen,
                Styles.on(new FlowPane(blank, freeze), "presenter-buttons"), coming, part(MESSAGES.text("room.title"), room));
        projection.blankProperty().subscribe(this::sayWhatIsSeen);
        projection.frozenProperty().subscribe(this::sayWhatIsSeen);
        sayWhatIsSeen();
        model.stateProperty().subscribe(this::show);
        model.pickedProperty().subscribe(() -> showComing(model.stateProperty().get()));
    }

    private static VBox part(String title, Node... content) {
        VBox part = Styles.on(new VBox(Paragraph.section(title)), "presenter-words");
        part.getChildren().addAll(content);
        return part;
    }

    private void sayWhatIsSeen() {
        Projection projection = model.projection();
        seen.setText(MESSAGES.text(projection.blankProperty().get() ? "screen.is-blank" : projection.frozenProperty().get()
                ? "screen.is-frozen" : "screen.is-live"));
    }

    private void show(RoomState state) {
        room.setText(Counted.inAndVoted(state));
        showComing(state);
    }

    private void showComing(RoomState state) {
        Optional<ComingNext> next = ComingNext.of(state, model.pickedProperty().get().or(() -> RoomButtons.winner(state)));
        coming.getChildren().clear();
        next.ifPresent(told -> {
            coming.getChildren().add(Paragraph.section(told.title()));
            told.sentences().forEach(sentence -> coming.getChildren().add(new Paragraph(sentence)));
        });
        coming.setManaged(next.isPresent());
    }
}
