package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a note goes that could stand above or below its point. */
class NotePlacesTest {
    private static final Point AT = new Point(20, 5);
    private static final Box GROUND = new Box(0, 0, 60, 10);

    private static Box words(List<List<Point>> rules) {
        Sheet sheet = new Sheet();
        new NotePlaces(List.of(level(AT.y()))).add(sheet, "trust", new LineNote(3, "A meeting that helped, +6", 0), AT, GROUND, rules);
        Mark.Note note = (Mark.Note) sheet.plan(60, 10).marks().get(0);
        assertThat(note.shown()).isTrue();
        return note.words();
    }

    private static List<Point> level(double y) {
        return List.of(new Point(0, y), new Point(60, y));
    }

    @Test
    void itStandsAboveAndKeepsClearOfRulesThere() {
        Box above = words(List.of());
        assertThat(above.bottom()).isLessThan(AT.y());
        assertThat(words(List.of(level(above.middle().y()))).top()).as("a rule where it would be").isGreaterThan(AT.y());
    }

    @Test
    void whereEveryPlaceIsCrossedItIsShownAllTheSame() {
        List<List<Point>> everywhere = List.of(level(1), level(2), level(3), level(4), level(6), level(7), level(8), level(9));
        assertThat(words(everywhere).isWithin(GROUND)).isTrue();
    }
}
