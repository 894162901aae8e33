package org.balancingact.app.room.presenter;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
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
    private final StillToCome endings;
    private final Paragraph stillToCome = new Paragraph("");

    ScreenColumn(RoomViewModel model, StillToCome endings) {
        this.model = model;
        this.endings = endings;
        stillToCome.setId("still-to-come");
        Projection projection = model.projection();
        getStyleClass().add("presenter-column");
        setId("screen-column");
        seen.setId("screen-state");
        Button blank = Buttons.small("blank-screen", Buttons.withKey(Buttons.secondary(MESSAGES.text("screen.blank"),
                projection::toggleBlank), "B"));
        Button freeze = Buttons.small("freeze-screen", Buttons.withKey(Buttons.secondary(MESSAGES.text("screen.freeze"),
                projection::toggleFrozen), "F"));
        getChildren().setAll(Paragraph.section(MESSAGES.text("screen.title")), new ScreenPreview(projection), seen,
                Styles.on(new FlowPane(blank, freeze), "presenter-buttons"), coming, new PeopleBox(model));
        projection.blankProperty().subscribe(this::sayWhatIsSeen);
        projection.frozenProperty().subscribe(this::sayWhatIsSeen);
        sayWhatIsSeen();
        model.stateProperty().subscribe(this::showComing);
        model.pickedProperty().subscribe(() -> showComing(model.stateProperty().get()));
    }

    private void sayWhatIsSeen() {
        Projection projection = model.projection();
        seen.setText(MESSAGES.text(projection.blankProperty().get() ? "screen.is-blank" : projection.frozenProperty().get()
                ? "screen.is-frozen" : "screen.is-live"));
    }

    private void showComing(RoomState state) {
        Optional<ComingNext> next = ComingNext.of(state, model.pickedProperty().get().or(() -> RoomButtons.winner(state)));
        coming.getChildren().clear();
        next.ifPresent(told -> {
            coming.getChildren().add(Paragraph.section(told.title()));
            told.sentences().forEach(sentence -> coming.getChildren().add(new Paragraph(sentence)));
            endings.ask(told.after(), sentence -> {
                stillToCome.setText(sentence);
                coming.getChildren().remove(stillToCome);
                coming.getChildren().add(stillToCome);
            });
        });
        coming.setManaged(next.isPresent());
    }
}
