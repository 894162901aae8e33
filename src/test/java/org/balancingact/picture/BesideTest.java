package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTest {
    private static final Box GROUND = new Box(0, 0, 20, 10);
    private static final Box THING = Box.around(5, 5, 2, 2);

    @Test
    void aLabelStandsToTheRightWhereNothingIs() {
        Beside beside = new Beside(GROUND, List.of(THING), List.of());
        assertThat(beside.find(THING, 6, 1, 0.5)).isEqualTo(new Beside.Room(new Point(6.5, 5), Anchor.LEFT, true));
    }

    @Test
    void aLabelCoversNeitherThingsNorLabels() {
        Box neighbour = Box.around(10, 5, 2, 2);
        Beside beside = new Beside(GROUND, List.of(THING, neighbour), List.of());
        Box first = box(beside.find(THING, 6, 1, 0.5));
        Box second = box(beside.find(neighbour, 6, 1, 0.5));
        assertThat(first.overlap(neighbour)).isZero();
        assertThat(first.overlap(second)).isZero();
    }

    @Test
    void aLineIsCoveredOnlyWhereThereIsNoBetterRoom() {
        Point line = new Point(9, 5);
        assertThat(box(new Beside(GROUND, List.of(THING), List.of(line)).find(THING, 6, 1, 0.5)).holds(line)).isFalse();
    }

    @Test
    void whereThereIsNoRoomThatIsSaid() {
        assertThat(new Beside(THING, List.of(THING), List.of()).find(THING, 6, 1, 0.5).free()).isFalse();
    }

    private static Box box(Beside.Room room) {
        return room.anchor().box(room.at(), 6, 1);
    }
}
