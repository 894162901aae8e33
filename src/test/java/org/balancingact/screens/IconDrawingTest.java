package org.balancingact.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The icons that the program brings are the logo as it is drawn now. */
class IconDrawingTest {
    /** Of 255: what the edges of shapes may differ between machines. */
    private static final int ROUNDING = 8;

    static Stream<Integer> sizes() {
        return IconDrawing.SIZES.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void eachSizeIsTheLogo(int size) throws IOException {
        BufferedImage brought = brought(size);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(IconDrawing.draw(size)));

        assertThat(List.of(brought.getWidth(), brought.getHeight())).containsOnly(size);
        for (int pixel = 0; pixel < size * size; pixel++) {
            assertAlike(brought.getRGB(pixel % size, pixel / size), drawn.getRGB(pixel % size, pixel / size));
        }
    }

    private static void assertAlike(int one, int other) {
        for (int shift = 0; shift < 32; shift += 8) {
            assertThat(Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF))).isLessThanOrEqualTo(ROUNDING);
        }
    }

    private static BufferedImage brought(int size) throws IOException {
        String name = "/assets/icon/" + size + ".png";
        try (InputStream file = Objects.requireNonNull(IconDrawingTest.class.getResourceAsStream(name), name)) {
            return ImageIO.read(file);
        }
    }
}
