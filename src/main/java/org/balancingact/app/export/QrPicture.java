package org.balancingact.app.export;

import io.nayuki.qrcodegen.QrCode;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Scale;

/** A text as a QR code: black on white in every theme, since cameras need it so. */
final class QrPicture extends Region {
    /** The white frame that readers rely on, in modules. */
    private static final int QUIET = 4;

    private final int modules;
    private final Path path;
    private final Scale scale = new Scale();

    QrPicture(String text, String spoken) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        modules = code.size + 2 * QUIET;
        path = draw(code);
        path.getTransforms().setAll(scale);
        path.setManaged(false);
        getStyleClass().add("qr-picture");
        setAccessibleText(spoken);
        getChildren().setAll(path);
    }

    private static Path draw(QrCode code) {
        Path path = new Path();
        path.setFill(Color.BLACK);
        path.setStroke(null);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.getElements().addAll(new MoveTo(x, y), new HLineTo(x + 1), new VLineTo(y + 1), new HLineTo(x), new VLineTo(y));
                }
            }
        }
        return path;
    }

    /** Modules are whole pixels wide, so that their edges are sharp. */
    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = Math.min(getWidth() - insets.getLeft() - insets.getRight(), getHeight() - insets.getTop() - insets.getBottom());
        double module = Math.max(1, Math.floor(room / modules));
        scale.setX(module);
        scale.setY(module);
        double margin = Math.round((Math.min(getWidth(), getHeight()) - module * (modules - 2 * QUIET)) / 2);
        path.relocate(margin, margin);
    }
}
