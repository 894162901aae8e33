package org.balancingact.app.room.presenter;

import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Says that phones don't find the room any more, and moves it; there only while that is so. */
final class MoveBox extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    MoveBox(RoomViewModel model) {
        Paragraph words = new Paragraph("", Styles.STRONG);
        words.setId("network-changed");
        getStyleClass().add("presenter-words");
        getChildren().setAll(words, Buttons.small("move-room", Buttons.wrapping(Buttons.secondary(MESSAGES.text("network.move"), model::move))));
        model.network().elsewhereProperty().subscribe(address -> {
            words.setText(address.map(now -> MESSAGES.text("network.changed", now)).orElse(""));
            setVisible(address.isPresent());
            setManaged(address.isPresent());
        });
    }
}
