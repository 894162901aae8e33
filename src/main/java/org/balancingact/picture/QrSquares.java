package org.balancingact.picture;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a QR code.
 *
 * @param across  squares in a row, without the white frame
 * @param outline of its black squares, one unit each, as a path
 */
public record QrSquares(int across, String outline) {
    /** The white frame that readers rely on, in squares. */
    public static final int QUIET = 4;

    public static QrSquares of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder outline = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    outline.append("M%s %sh1v1h-1z".formatted(x, y));
                }
            }
        }
        return new QrSquares(code.size, outline.toString());
    }

    /** Squares in a row, frame included. */
    public int withFrame() {
        return across + 2 * QUIET;
    }
}
