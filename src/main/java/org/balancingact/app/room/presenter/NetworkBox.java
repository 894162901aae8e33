package org.balancingact.app.room.presenter;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** What keeps phones out, each with the button that mends it; there only while it is so. */
final class NetworkBox extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    NetworkBox(RoomViewModel model) {
        Paragraph changed = new Paragraph("", Styles.STRONG);
        changed.setId("network-changed");
        VBox moved = box(changed, "move-room", MESSAGES.text("network.move"), model::move);
        model.network().elsewhereProperty().subscribe(address -> {
            changed.setText(address.map(now -> MESSAGES.text("network.changed", now)).orElse(""));
            there(moved, address.isPresent());
        });
        Paragraph crowded = new Paragraph(MESSAGES.text("network.shared"), Styles.STRONG);
        VBox shared = box(crowded, "share-address", MESSAGES.text("network.allow"), model.network()::share);
        model.network().crowdedProperty().subscribe(now -> there(shared, now));
        getStyleClass().add("presenter-words");
        getChildren().setAll(moved, shared);
    }

    private static VBox box(Paragraph words, String id, String name, Runnable mend) {
        return Styles.on(new VBox(words, Buttons.small(id, Buttons.wrapping(Buttons.secondary(name, mend)))), "presenter-words");
    }

    private static void there(Node box, boolean now) {
        box.setVisible(now);
        box.setManaged(now);
    }
}
