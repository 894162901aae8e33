package org.balancingact.app.control;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.balancingact.picture.QrSquares;

/** A text as a QR code: black on white in every theme, since cameras need it so. */
public final class QrPicture extends Region {
    private final QrSquares code;
    private final SVGPath path = new SVGPath();
    private final Scale scale = new Scale();

    public QrPicture(String text, String spoken) {
        code = QrSquares.of(text);
        path.setContent(code.outline());
        path.setFill(Color.BLACK);
        path.getTransforms().setAll(scale);
        path.setManaged(false);
        getStyleClass().add("qr-picture");
        setAccessibleText(spoken);
        getChildren().setAll(path);
    }

    /** Its squares are whole pixels wide, so that their edges are sharp. */
    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = Math.min(getWidth() - insets.getLeft() - insets.getRight(), getHeight() - insets.getTop() - insets.getBottom());
        double module = Math.max(1, Math.floor(room / code.withFrame()));
        scale.setX(module);
        scale.setY(module);
        double margin = Math.round((Math.min(getWidth(), getHeight()) - module * code.across()) / 2);
        path.relocate(margin, margin);
    }
}
