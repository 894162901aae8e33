package org.balancingact.picture.stage;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.picture.colour.Tones;
import org.balancingact.scenario.Portrait;

/** The portrait of a person. */
public record Likeness(Portrait portrait) {
    /** Units of its sides. */
    public static final double SIZE = 96;

    public List<Shape> shapes() {
        Tones ground = Tones.of(portrait.ground());
        Shape behind = new Shape.Box(ground.ground().mix(ground.mid(), 0.12), 0, 0, SIZE, SIZE, 0, 1);
        return Stream.concat(Stream.of(behind), Figure.shapes(portrait, 0).stream()).toList();
    }
}
