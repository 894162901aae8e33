package org.balancingact.app.plot;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Part;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.Box;
import org.balancingact.picture.Waterfall;
import org.balancingact.report.words.CauseWords;
import org.balancingact.report.words.Names;

/** The causes of a change, of which one is picked by click or by the up and down arrows. */
public final class WaterfallPane extends PicturePane {
    private final Messages messages = Messages.of("plot");
    private final Waterfall picture;
    private final Consumer<Part> onPick;
    private final Region picked = new Region();
    private int at;

    /** @param onPick called with the part of a row when it is picked, and with the first one, if there is one, to begin with */
    public WaterfallPane(Change change, Consumer<Part> onPick) {
        this(new Waterfall(change), Names.of(change.indicator()), onPick);
    }

    private WaterfallPane(Waterfall picture, String sentence, Consumer<Part> onPick) {
        super(picture, sentence);
        this.picture = picture;
        this.onPick = onPick;
        getStyleClass().addAll("timeline", "waterfall");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picked.getStyleClass().add("plot-picked");
        picked.setVisible(!picture.parts().isEmpty());
        getChildren().add(0, picked);
        setOnMouseClicked(event -> {
            requestFocus();
            pick(picture.rowAt(event.getY() / em(1), emWidth()) - 1);
        });
        setOnKeyPressed(this::pressed);
        pick(0);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            pick(at + (event.getCode() == KeyCode.UP ? -1 : 1));
            event.consume();
        }
    }

    private void pick(int place) {
        if (place >= 0 && place < picture.parts().size()) {
            at = place;
            Part part = picture.parts().get(place);
            setAccessibleText(messages.text("waterfall.row", CauseWords.name(part.origin()), Numbers.signed(part.points())));
            requestLayout();
            onPick.accept(part);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Box row = picture.row(at + 1, emWidth());
        picked.resizeRelocate(-em(0.5), em(row.top()), em(row.width() + 0.5), em(row.height()));
    }
}
