package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.balancingact.analysis.census.Census;
import org.balancingact.app.Film;
import org.balancingact.engine.Run;
import org.junit.jupiter.api.Test;

class EndingsAheadTest {
    @Test
    void fromTheLastDecisionsOnTheEndingsAreThoseOfTheRunsThatAreLeft() {
        Run over = Film.over();
        assertThat(EndingsAhead.of(over)).hasValueSatisfying(found -> assertThat(found).containsExactly(over.finish().orElseThrow().ending().id()));
        Run last = over.upTo(over.choices().size() - 1);
        assertThat(EndingsAhead.of(last).orElseThrow()).isEqualTo(last.offered().stream()
                .map(option -> last.choose(option.id()).finish().orElseThrow().ending().id()).collect(Collectors.toSet()));
    }

    @Test
    void fromTheBeginningTheyAreThoseOfTheCensus() {
        Census census = Census.of(Film.document().scenario());
        Map<String, Long> endings = census.counts().endings();
        assertThat(census.runs()).isLessThanOrEqualTo(EndingsAhead.MOST);
        assertThat(EndingsAhead.of(Film.start()).orElseThrow()).isEqualTo(endings.entrySet().stream().filter(ending -> ending.getValue() > 0)
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }
}
