package org.balancingact.app.learn;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.PlacePage;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** A list to read in Learn, with the way back above it. */
abstract class ListPage extends PlacePage {
    private final Button back;
    private final VBox column;

    ListPage(String id, String title, Runnable back) {
        super(Place.LEARN);
        this.back = Icon.BACK.before(Buttons.small(id + "-back", Buttons.text(Messages.of("learn").text("back"), back)));
        setId(id);
        column = Styles.on(new VBox(this.back, Paragraph.title(title)), "learn-column");
        setSections(column);
    }

    final void add(Node... entries) {
        column.getChildren().addAll(entries);
    }

    @Override
    public final void shown() {
        back.requestFocus();
    }
}
