package org.balancingact.app.learn;

import javafx.scene.layout.VBox;
import org.balancingact.app.art.UnitArt;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Unit;

/** The picture of a unit with its name, beside what is asked or told about it. */
final class UnitPicture extends VBox {
    private static final double TEXT_SHARE = 0.585;
    private static final double GAP = 4;

    private UnitPicture(Unit unit) {
        super(new UnitArt(unit.motif(), unit.alt()), Paragraph.note(Messages.of("learn").text("practice.unit", unit.number(), unit.title())));
        getStyleClass().add("unit-beside");
    }

    /** Puts it at the right of a column, or below where there is no room beside it. */
    static Columns beside(VBox column, Unit unit) {
        return new Columns(column, new UnitPicture(unit), TEXT_SHARE, GAP);
    }
}
