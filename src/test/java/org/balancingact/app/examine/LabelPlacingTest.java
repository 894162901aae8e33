package org.balancingact.app.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacingTest {
    private static final Box FIELD = new Box(0, 0, 200, 100);
    private static final Box THING = Box.around(50, 50, 20, 20);

    @Test
    void aLabelStandsToTheRightWhereNothingIs() {
        LabelPlacing placing = new LabelPlacing(FIELD, List.of(THING), List.of());
        assertThat(placing.beside(THING, 60, 10, 5)).contains(new Box(65, 45, 125, 55));
    }

    @Test
    void aLabelCoversNeitherThingsNorLabels() {
        Box neighbour = Box.around(100, 50, 20, 20);
        LabelPlacing placing = new LabelPlacing(FIELD, List.of(THING, neighbour), List.of());
        Box first = placing.beside(THING, 60, 10, 5).orElseThrow();
        Box second = placing.beside(neighbour, 60, 10, 5).orElseThrow();
        assertThat(first.meets(neighbour)).isFalse();
        assertThat(first.meets(second)).isFalse();
    }

    @Test
    void aLineIsCoveredOnlyWhereThereIsNoBetterRoom() {
        Box line = Box.around(90, 50, 4, 4);
        assertThat(new LabelPlacing(FIELD, List.of(THING), List.of(line)).beside(THING, 60, 10, 5).orElseThrow().meets(line)).isFalse();
    }

    @Test
    void whereThereIsNoRoomThereIsNoLabel() {
        assertThat(new LabelPlacing(THING, List.of(THING), List.of()).beside(THING, 60, 10, 5)).isEmpty();
    }
}
