package org.balancingact.screens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Draws the icon of the program, circle and square on the tilted beam, into {@code assets/icon/SIZE.png}. It is run when the logo changes. */
final class IconDrawing {
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final Path FOLDER = Path.of("assets/icon");
    /** On 100 by 100 units; the beam is thicker where it would be thinner than a point. */
    private static final String LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
            <rect width="100" height="100" rx="22" fill="#1F4A48"/>
            <g transform="translate(15.5 20.5) scale(2.22)" fill="#FAF9F6">
            <circle cx="6" cy="8.2" r="6"/><rect x="19.5" y="1" width="10.4" height="10.4" transform="rotate(-8 24 6)"/>
            <path d="M.4 16.2L31 11.8" stroke="#FAF9F6" stroke-width="%.1f"/><path d="M15.7 18.5L11.2 25.6H20.2Z"/></g></svg>
            """;

    private IconDrawing() {}

    public static void main(String[] none) throws IOException {
        Files.createDirectories(FOLDER);
        for (int size : SIZES) {
            Files.write(FOLDER.resolve(size + ".png"), draw(size));
        }
    }

    static byte[] draw(int size) {
        PNGTranscoder painter = new PNGTranscoder();
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) size);
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) size);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String drawing = String.format(Locale.ROOT, LOGO, size < 32 ? 3.2 : 2.2);
        try {
            painter.transcode(new TranscoderInput(new StringReader(drawing)), new TranscoderOutput(bytes));
        } catch (TranscoderException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
