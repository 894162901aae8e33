package org.balancingact.report.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.balancingact.picture.pen.Png;
import org.balancingact.picture.pen.Svg;

/** What a single plot can be handed over as. */
public enum PlotFormat {
    /** Lines that stay sharp at any size. */
    SVG(drawing -> drawing.file().getBytes(StandardCharsets.UTF_8)),
    /** Points, for programs that take no vectors. */
    PNG(Png::of);

    private final Function<Svg, byte[]> writer;

    PlotFormat(Function<Svg, byte[]> writer) {
        this.writer = writer;
    }

    /** The word in message keys, and the end of its files’ names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] content(Svg drawing) {
        return writer.apply(drawing);
    }
}
