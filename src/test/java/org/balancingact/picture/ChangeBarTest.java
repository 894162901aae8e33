package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeBarTest {
    private static final double WIDTH = 10;

    private static List<Mark.Bar> bars(long points, long most) {
        return new ChangeBar(points, most).plan(WIDTH).marks().stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast).toList();
    }

    @Test
    void aRiseIsFilledToTheRightAndAFallHollowToTheLeftOnOneScale() {
        Mark.Bar up = bars(6, 20).get(0);
        Mark.Bar down = bars(-6, 20).get(0);
        assertThat(up.role()).isEqualTo(Role.RAISED_BY_NOBODY);
        assertThat(down.role()).isEqualTo(Role.LOWERED_BY_NOBODY);
        assertThat(up.box().left()).isEqualTo(WIDTH / 2);
        assertThat(down.box().right()).isEqualTo(WIDTH / 2);
        assertThat(up.box().width()).isCloseTo(down.box().width(), within(1e-9)).isCloseTo(2 * bars(3, 20).get(0).box().width(), within(1e-9));
    }

    @Test
    void theLargestLeavesRoomForItsNumber() {
        assertThat(bars(60, 60).get(0).box().right()).isLessThanOrEqualTo(WIDTH - 2);
    }

    @Test
    void nothingHasNoBar() {
        assertThat(bars(0, 8)).isEmpty();
    }

    @Test
    void noChangeIsLargerThanTheLargest() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeBar(-9, 8));
    }
}
