package org.balancingact.picture.pen;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** A drawing as a picture of points. */
public final class Png {
    /** Points for each unit of the drawing, so that it is sharp on paper and on dense screens. */
    private static final float SCALE = 2;

    private Png() {}

    public static byte[] of(Svg drawing) {
        PNGTranscoder painter = new PNGTranscoder();
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, SCALE * (float) drawing.width());
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, SCALE * (float) drawing.height());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            painter.transcode(new TranscoderInput(new StringReader(drawing.painted())), new TranscoderOutput(bytes));
        } catch (TranscoderException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
