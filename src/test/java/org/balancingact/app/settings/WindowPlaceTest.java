package org.balancingact.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1000);

    private static WindowPlace at(double x, double y, double width, double height) {
        return new WindowPlace(new Rectangle2D(x, y, width, height), false);
    }

    @Test
    void aPlaceOnAScreenThatExistsStaysAsItIs() {
        assertThat(at(2000, 50, 1000, 700).on(List.of(LEFT, RIGHT))).isEqualTo(at(2000, 50, 1000, 700));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneComesBackOnTheFirst() {
        assertThat(at(2000, 50, 1000, 700).on(List.of(LEFT))).isEqualTo(at(920, 50, 1000, 700));
        assertThat(at(-5000, -5000, 1000, 700).on(List.of(LEFT))).isEqualTo(at(0, 0, 1000, 700));
    }

    @Test
    void aWindowThatIsLargerThanTheScreenIsShrunkToIt() {
        assertThat(at(100, 100, 3000, 2000).on(List.of(RIGHT))).isEqualTo(at(1920, 0, 1280, 1000));
    }

    @Test
    void aStoredPlaceIsReadBackAndHalfAPlaceIsNone() {
        WindowPlace place = new WindowPlace(new Rectangle2D(10, 20, 900, 600), true);
        assertThat(WindowPlace.read(place.written())).contains(place);
        assertThat(WindowPlace.read(JsonParser.parseString("{\"x\": 3}"))).isEmpty();
        assertThat(WindowPlace.read(JsonParser.parseString("{\"x\":3,\"y\":3,\"width\":0,\"height\":5,\"maximised\":false}"))).isEmpty();
    }
}
