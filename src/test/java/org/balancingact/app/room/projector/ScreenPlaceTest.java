package org.balancingact.app.room.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(1920, 0, 1280, 800);
    private static final Rectangle2D WALL = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D SMALL = new Rectangle2D(3200, 0, 800, 600);
    private static final Rectangle2D ON_THE_LAPTOP = new Rectangle2D(1900, 40, 1100, 700);

    @Test
    void theRoomLooksAtTheLargestScreenThatTheMainWindowIsNotOnWhicheverComesFirst() {
        assertThat(ScreenPlace.choose(List.of(WALL, LAPTOP, SMALL), ON_THE_LAPTOP)).contains(WALL);
        assertThat(ScreenPlace.choose(List.of(SMALL, LAPTOP, WALL), ON_THE_LAPTOP)).contains(WALL);
        assertThat(ScreenPlace.choose(List.of(WALL, LAPTOP, SMALL), new Rectangle2D(10, 10, 500, 500))).contains(LAPTOP);
    }

    @Test
    void aWindowIsOnTheScreenThatHasMostOfIt() {
        assertThat(ScreenPlace.own(List.of(WALL, LAPTOP), ON_THE_LAPTOP)).contains(LAPTOP);
        assertThat(ScreenPlace.own(List.of(WALL, LAPTOP), new Rectangle2D(1000, 0, 1000, 500))).contains(WALL);
    }

    @Test
    void withOneScreenThereIsNoOther() {
        assertThat(ScreenPlace.choose(List.of(LAPTOP), ON_THE_LAPTOP)).isEmpty();
        assertThat(ScreenPlace.choose(List.of(), ON_THE_LAPTOP)).isEmpty();
    }
}
