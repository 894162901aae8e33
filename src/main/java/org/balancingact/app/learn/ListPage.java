package org.balancingact.app.learn;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.PlacePage;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** A list to read in Learn, in two columns where there is room, with the way back above it. */
abstract class ListPage extends PlacePage {
    private static final double HALF = 0.5;
    private static final double GAP = 4;
    private static final double BELOW = 0.75;

    private final Button back;
    private final VBox left = Styles.on(new VBox(), "learn-column");
    private final VBox right = Styles.on(new VBox(), "learn-column");

    ListPage(String id, String title, Runnable back) {
        super(Place.LEARN);
        this.back = Icon.BACK.before(Buttons.small(id + "-back", Buttons.text(Messages.of("learn").text("back"), back)));
        setId(id);
        setSections(Styles.on(new VBox(this.back, Paragraph.title(title), new Columns(left, right, HALF, GAP, BELOW)), "learn-parts"));
    }

    /** Goes on at the left, or above where there is room for one column. */
    final void add(Node... entries) {
        left.getChildren().addAll(entries);
    }

    /** Goes on at the right, or below. */
    final void addBeside(Node... entries) {
        right.getChildren().addAll(entries);
    }

    @Override
    public final void shown() {
        back.requestFocus();
    }
}
