package org.balancingact.analysis.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class SoundPlaysTest {
    /** Two sound options at each of so many decisions, a week apart. */
    private static Scenario story(int decisions) {
        return Sketch.scenario(decisions + 1, 0, Sketch.context(0, 0, 0, 500), Sketch.row(decisions, 1, k -> 0, (k, next) -> Arrays.stream(
                Style.values()).map(style -> Sketch.option(style.id() + k, style, Craft.SOUND, next)).toList()));
    }

    @Test
    void theyAreCountedWhereTheyAreFewAndDrawnWhereTheyAreMany() {
        assertThat(SoundPlays.of(story(10)).orElseThrow()).extracting(SoundPlays::counted, plays -> plays.health().runs()).isEqualTo(List.of(true, 1024L));
        assertThat(SoundPlays.of(story(20)).orElseThrow())
                .extracting(SoundPlays::counted, plays -> plays.health().runs()).isEqualTo(List.of(false, (long) SoundPlays.SAMPLE));
    }

    @Test
    void ofAStoryWhosePlaysCostVeryMuchFewerAreDrawn() {
        assertThat(SoundPlays.of(story(100)).orElseThrow().health().runs()).isBetween(100L, SoundPlays.SAMPLE / 4L);
    }
}
