package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.engine.Run;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the square of the two amounts no name covers another one, wherever the path goes. */
class NamesInTheSquareTest {
    static Stream<Run> runs() {
        return ShippedScenarios.ids().stream().map(id -> ShippedScenarios.read(id).orElseThrow().document().orElseThrow().scenario())
                .flatMap(scenario -> Stream.of(Policy.values()).map(policy -> policy.play(scenario)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noNameCoversAnother(Run run) {
        List<Mark.Label> shown = new AmountsPath(TwoAmounts.of(run)).plan(21).marks().stream()
                .filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).filter(Mark.Label::shown).toList();
        for (Mark.Label one : shown) {
            assertThat(shown).filteredOn(other -> covered(other).overlap(covered(one)) > 0).extracting(Mark.Label::text).containsExactly(one.text());
        }
    }

    private static Box covered(Mark.Label label) {
        double width = label.text().lines().mapToDouble(line -> LetterWidths.of(line, label.role())).max().orElse(0);
        return label.anchor().box(label.at(), width, label.text().lines().count() * Sheet.LINE);
    }
}
