package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.analysis.Tally;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.Test;

/** The notes on the lines of a timeline, in random runs and several widths. */
class TimelineNotesTest {
    private static final int RUNS = 10;
    private static final List<Double> WIDTHS = List.of(24.0, 42.0, 52.0, 72.0);

    private static Stream<Plan> plans(Run run) {
        Timeline timeline = new Timeline(run, Tally.of(run).choices());
        return Stream.concat(WIDTHS.stream().map(timeline::plan), Stream.of(timeline.within(72, 0).plan(72)));
    }

    private static List<Mark.Note> notes(Plan plan) {
        return plan.marks().stream().filter(Mark.Note.class::isInstance).map(Mark.Note.class::cast).toList();
    }

    private static List<Mark.Note> shown(Plan plan) {
        return notes(plan).stream().filter(Mark.Note::shown).toList();
    }

    @Test
    void aRowHasTwoAtMostAndSomeAreShown() {
        RandomRuns.each(RUNS, run -> plans(run).forEach(plan -> {
            for (Indicator indicator : Indicator.values()) {
                assertThat(notes(plan)).filteredOn(note -> note.about().equals(indicator.id())).hasSizeLessThanOrEqualTo(2);
            }
            assertThat(plan.width() < 72 || !shown(plan).isEmpty()).isTrue();
        }));
    }

    @Test
    void noneCoversTheLineOfItsRowOrAnother() {
        RandomRuns.each(RUNS, run -> plans(run).forEach(plan -> shown(plan).forEach(note -> {
            assertThat(shown(plan)).filteredOn(other -> other.words().overlap(note.words()) > 0).containsExactly(note);
            assertThat(plan.marks()).filteredOn(mark -> mark instanceof Mark.Line line && line.role() == Role.LINE && line.about().equals(note.about()))
                    .hasSize(1).allMatch(mark -> isClear(note.words(), ((Mark.Line) mark).points()));
        })));
    }

    private static boolean isClear(Box words, List<Point> line) {
        for (int k = 1; k < line.size(); k++) {
            if (words.isCrossed(line.get(k - 1), line.get(k))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aStemStandsOnTheLine() {
        RandomRuns.each(RUNS, run -> plans(run).forEach(plan -> shown(plan).forEach(note -> assertThat(plan.marks())
                .filteredOn(mark -> mark instanceof Mark.Line line && line.role() == Role.LINE && line.about().equals(note.about()))
                .allMatch(mark -> ((Mark.Line) mark).points().contains(note.at())))));
    }

    @Test
    void theStoryHasThreeQuartersOfTheWeeksWhateverItsLength() {
        for (int later : new int[] {4, 26, 52}) {
            Weeks weeks = new Weeks(26, 26 + later, 5, 65);
            assertThat((weeks.storyEnd() - 5) / (60 - (weeks.laterStart() - weeks.storyEnd()))).isCloseTo(0.765, within(1e-9));
            assertThat(weeks.x(26)).isEqualTo(weeks.storyEnd());
            assertThat(weeks.laterX(26)).isEqualTo(weeks.laterStart());
            assertThat(weeks.week(weeks.x(26 + later))).isEqualTo(26 + later);
            assertThat(weeks.week(weeks.x(13))).isEqualTo(13);
        }
    }

    @Test
    void inALowWindowTheRowsAreAsMuchLowerAsIsNeededAndCanBe() {
        RandomRuns.each(1, run -> {
            RunPicture timeline = new Timeline(run, Tally.of(run).choices());
            RunPicture.Heights heights = timeline.heights(72);
            assertThat(timeline.within(72, heights.usual())).isSameAs(timeline);
            double between = (heights.least() + heights.usual()) / 2;
            assertThat(timeline.within(72, between).plan(72).height()).isCloseTo(between, within(1e-9));
            RunPicture lowest = timeline.within(72, 0);
            assertThat(lowest.plan(72).height()).isCloseTo(heights.least(), within(1e-9)).isLessThan(heights.usual());
            assertThat(lowest.within(72, 99).plan(72).height()).as("with room again").isCloseTo(heights.usual(), within(1e-9));
        });
    }
}
