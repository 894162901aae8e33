package org.balancingact.analysis.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotesTest {
    private static final List<String> OPTIONS = List.of("a", "b", "c");

    @Test
    void phonesAndHandsCountAlike() {
        Votes votes = new Votes(OPTIONS, Map.of("a", 3, "b", 2), Map.of("b", 2));
        assertThat(votes.counts()).containsExactly(3, 4, 0);
        assertThat(votes.total()).isEqualTo(7);
        assertThat(votes.leading()).containsExactly("b");
        assertThat(votes.ranked()).containsExactly("b", "a");
    }

    @Test
    void equalVotesLeadTogetherInTheOrderShownAndNobodyLeadsWithoutVotes() {
        assertThat(new Votes(OPTIONS, Map.of("c", 2), Map.of("a", 2)).leading()).containsExactly("a", "c");
        assertThat(new Votes(OPTIONS, Map.of("c", 2), Map.of("a", 2)).ranked()).containsExactly("a", "c");
        assertThat(new Votes(OPTIONS, Map.of(), Map.of()).leading()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4 9 2 6,.276,9,58", "11 10,.476,22,75", "150 100 50,.387,31,47", "30 5 3 2,.576,36,76", "8 0,1,51,100"})
    void agreementIsTheShareOfPairsThatVotedAlike(String counts, double share, int low, int high) {
        Agreement agreement = Agreement.of(List.of(counts.split(" ")).stream().map(Integer::valueOf).toList()).orElseThrow();
        assertThat(agreement.share()).isCloseTo(share, within(0.0005));
        assertThat(agreement.percent()).isEqualTo((int) Math.round(100 * share));
        assertThat(List.of(agreement.low(), agreement.high())).containsExactly(low, high);
    }

    @Test
    void fewerThanEightVotesDescribeNoRoom() {
        assertThat(Agreement.of(List.of(5, 2))).isEmpty();
        assertThat(Agreement.of(List.of(6, 2))).isPresent();
    }

    /** The sum of the squared chances is what two people picked at random would agree in. */
    @ParameterizedTest
    @ValueSource(ints = {8, 21, 60, 300})
    void theIntervalHoldsTheTrueAgreementInNineOfTenRooms(int people) {
        SplittableRandom chance = new SplittableRandom(4711L + people);
        double truth = .5 * .5 + .3 * .3 + .2 * .2;
        long held = IntStream.range(0, 2000).mapToObj(room -> agreement(people, chance))
                .filter(agreement -> agreement.low() / 100.0 - .005 <= truth && truth <= agreement.high() / 100.0 + .005).count();
        assertThat(held).isGreaterThan(1860);
    }

    private static Agreement agreement(int people, SplittableRandom chance) {
        int[] counts = new int[3];
        for (int person = 0; person < people; person++) {
            double drawn = chance.nextDouble();
            counts[drawn < .5 ? 0 : drawn < .8 ? 1 : 2]++;
        }
        return Agreement.of(IntStream.of(counts).boxed().toList()).orElseThrow();
    }

    @Test
    void aShiftIsCountedInSeatsThatVotedInBothRounds() {
        Shift shift = Shift.of(OPTIONS, Map.of(1, "a", 2, "a", 3, "b", 4, "c"), Map.of(1, "b", 2, "a", 3, "b", 5, "c")).orElseThrow();
        assertThat(shift.moves()).containsExactly(new Shift.Move("a", "a", 1), new Shift.Move("a", "b", 1), new Shift.Move("b", "b", 1));
        assertThat(shift.changed().hits()).isEqualTo(1);
        assertThat(shift.changed().trials()).isEqualTo(3);
        assertThat(Shift.of(OPTIONS, Map.of(1, "a"), Map.of(2, "a"))).isEmpty();
    }

    @Test
    void sixOfNineteenHaveTheIntervalOfADesignThatWasCheckedByHand() {
        Map<Integer, String> first = IntStream.range(0, 19).boxed().collect(Collectors.toMap(seat -> seat, seat -> "a"));
        Map<Integer, String> last = IntStream.range(0, 19).boxed().collect(Collectors.toMap(seat -> seat, seat -> seat < 6 ? "b" : "a"));
        Shift shift = Shift.of(OPTIONS, first, last).orElseThrow();
        assertThat(List.of(shift.changed().low(), shift.changed().high())).containsExactly(15, 54);
    }
}
