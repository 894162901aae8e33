package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.engine.Run;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the square of the two amounts no name covers another one, wherever the path goes. */
class NamesInTheSquareTest {
    static Stream<Run> runs() {
        return ShippedScenarios.ids().stream().map(id -> ShippedScenarios.read(id).orElseThrow().document().orElseThrow().scenario())
                .flatMap(scenario -> Stream.of(Policy.values()).map(policy -> policy.play(scenario)));
    }

    private static List<Mark.Label> shown(Run run) {
        return new AmountsPath(TwoAmounts.of(run)).plan(21).marks().stream()
                .filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).filter(Mark.Label::shown).toList();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theNameOfACornerLiesWithinIt(Run run) {
        List<String> corners = Stream.of(TwoAmounts.Place.values()).map(Names::of).toList();
        List<Mark.Area> bands = new AmountsPath(TwoAmounts.of(run)).plan(21).marks().stream()
                .filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast).toList();
        assertThat(bands).hasSize(2);
        assertThat(shown(run)).filteredOn(label -> corners.contains(label.text().replace('\n', ' ')))
                .allSatisfy(label -> assertThat(bands).noneMatch(band -> covered(label).overlap(around(band.points())) > 0));
    }

    private static Box around(List<Point> corners) {
        return new Box(corners.get(0).x(), corners.get(0).y(), corners.get(2).x(), corners.get(2).y());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noNameCoversAnother(Run run) {
        List<Mark.Label> shown = shown(run);
        for (Mark.Label one : shown) {
            assertThat(shown).filteredOn(other -> covered(other).overlap(covered(one)) > 0).extracting(Mark.Label::text).containsExactly(one.text());
        }
    }

    private static Box covered(Mark.Label label) {
        double width = label.text().lines().mapToDouble(line -> LetterWidths.of(line, label.role())).max().orElse(0);
        return label.anchor().box(label.at(), width, label.text().lines().count() * Sheet.LINE);
    }
}
