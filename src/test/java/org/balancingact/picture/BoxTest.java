package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTest {
    private final Box box = new Box(2, 2, 4, 4);

    @Test
    void aLineCrossesABoxThatItPassesThroughOrEndsIn() {
        assertThat(box.isCrossed(new Point(0, 3), new Point(9, 3))).isTrue();
        assertThat(box.isCrossed(new Point(3, 0), new Point(3, 3))).isTrue();
        assertThat(box.isCrossed(new Point(0, 0), new Point(9, 9))).isTrue();
        assertThat(box.isCrossed(new Point(3, 3), new Point(3, 3))).isTrue();
    }

    @Test
    void aLineThatPassesBesideABoxOrEndsBeforeItDoesNotCrossIt() {
        assertThat(box.isCrossed(new Point(0, 1), new Point(9, 1))).isFalse();
        assertThat(box.isCrossed(new Point(0, 3), new Point(1, 3))).isFalse();
        assertThat(box.isCrossed(new Point(0, 5), new Point(5, 9))).isFalse();
        assertThat(box.isCrossed(new Point(5, 3), new Point(5, 3))).isFalse();
    }
}
