package org.balancingact.analysis.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CensusProgressTest {

    @Test
    void theLastCountItTellsIsTheNumberOfRuns() {
        AtomicLong most = new AtomicLong();
        Census census = Census.count(Rows.of(9, 4), 2, runs -> {
            most.accumulateAndGet(runs, Math::max);
            return true;
        }).orElseThrow();
        assertThat(census.runs()).isEqualTo(262_144);
        assertThat(most).hasValue(262_144);
    }

    @Test
    void aCensusThatIsStoppedGivesNothingAndEndsSoon() {
        AtomicLong heard = new AtomicLong();
        assertThat(Census.count(Rows.of(12, 4), 2, runs -> {
            heard.set(runs);
            return false;
        })).isEmpty();
        assertThat(heard.get()).isLessThan(2_000_000);
    }
}
