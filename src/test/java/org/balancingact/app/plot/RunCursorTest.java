package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.balancingact.picture.Spot;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.Test;

class RunCursorTest {
    private final RunCursor cursor = new RunCursor(List.of(0, 4, 10), 20, new Spot(12, Indicator.ORDER));

    @Test
    void arrowsStayInsideTheWeeksAndTheRows() {
        for (int press = 0; press < 30; press++) {
            cursor.step(KeyCode.RIGHT);
            cursor.step(KeyCode.DOWN);
        }
        assertThat(cursor.spot()).isEqualTo(new Spot(20, Indicator.values()[Indicator.values().length - 1]));
    }

    @Test
    void aboveTheFirstRowIsTheNearestDecisionAndDownLeadsBackToItsWeek() {
        cursor.step(KeyCode.UP);
        assertThat(cursor.decision()).isEqualTo(OptionalInt.of(2));
        cursor.step(KeyCode.RIGHT);
        cursor.step(KeyCode.LEFT);
        assertThat(cursor.decision()).isEqualTo(OptionalInt.of(1));
        cursor.step(KeyCode.DOWN);
        assertThat(cursor.decision()).isEmpty();
        assertThat(cursor.spot()).isEqualTo(new Spot(4, Indicator.ORDER));
    }

    @Test
    void withoutDecisionsTheFirstRowIsTheTop() {
        RunCursor none = new RunCursor(List.of(), 20, new Spot(12, Indicator.ORDER));
        none.step(KeyCode.UP);
        assertThat(none.spot()).isEqualTo(new Spot(12, Indicator.ORDER));
        assertThat(none.decision()).isEmpty();
    }

    @Test
    void otherKeysAreLeftToOthers() {
        assertThat(cursor.step(KeyCode.TAB)).isFalse();
    }
}
