package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.balancingact.analysis.Distribution;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final double GROUND = 6;
    private static final double HEIGHT = 5;

    @Test
    void runsAtTheTopOfTheGaugeAreShownInTheLastStep() {
        long[] runs = new long[Distribution.MOST + 1];
        runs[95_000] = 1;
        runs[99_500] = 1;
        runs[Distribution.MOST] = 3;
        Axis axis = Steps.axis(LongStream.of(95_000, Distribution.MOST));
        Sheet sheet = new Sheet();
        new Steps(Distribution.of(runs), axis, 0, 10, GROUND).draw(sheet, HEIGHT);
        List<Point> outline = ((Mark.Area) sheet.plan(10, GROUND).marks().get(0)).points();
        assertThat(axis).isEqualTo(new Axis(90, 100));
        assertThat(outline).contains(new Point(9, GROUND - HEIGHT), new Point(10, GROUND - HEIGHT))
                .contains(new Point(5, GROUND - HEIGHT / 4), new Point(6, GROUND - HEIGHT / 4));
    }
}
