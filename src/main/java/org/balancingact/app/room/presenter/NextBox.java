package org.balancingact.app.room.presenter;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** The one main button of the presenter, which does what the clicker does; above it, why what was asked for last was not done. */
final class NextBox extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final RoomViewModel model;
    private final Paragraph said = new Paragraph("", Styles.STRONG);
    private final Button next;

    NextBox(RoomViewModel model) {
        this.model = model;
        getStyleClass().add("next-box");
        next = Buttons.wrapping(Buttons.named("room-next", Buttons.primary("", model::next)));
        next.setMaxWidth(Double.MAX_VALUE);
        said.setId("room-said");
        getChildren().setAll(new NetworkBox(model), said, next);
        model.verbs().saidProperty().subscribe(why -> {
            said.setText(why.orElse(""));
            said.setVisible(why.isPresent());
            said.setManaged(why.isPresent());
        });
        model.stateProperty().subscribe(this::show);
        model.pickedProperty().subscribe(this::show);
        show();
    }

    private void show() {
        List<RoomButtons> words = model.buttons();
        next.setText(words.get(words.size() - 1).text());
        Buttons.withKey(next, MESSAGES.text("key.next"));
    }

    Button button() {
        return next;
    }
}
