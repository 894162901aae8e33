package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApartTest {
    @Test
    void whatHasRoomStaysWhereItBelongs() {
        assertThat(Apart.centres(new double[] {10, 50, 90}, new double[] {8, 8, 8}, 0, 100)).containsExactly(10, 50, 90);
    }

    @Test
    void whatWouldOverlapStandsSideBySideInOrder() {
        assertThat(Apart.centres(new double[] {10, 11, 12}, new double[] {8, 8, 8}, 0, 100)).containsExactly(10, 18, 26);
    }

    @Test
    void nothingPassesTheRightEdge() {
        assertThat(Apart.centres(new double[] {95, 98, 99}, new double[] {8, 8, 8}, 0, 100)).containsExactly(80, 88, 96);
    }
}
