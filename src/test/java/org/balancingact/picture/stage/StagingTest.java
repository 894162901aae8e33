package org.balancingact.picture.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StagingTest {

    static List<Scenario> shipped() {
        return ShippedScenarios.ids().stream().map(ShippedScenarios::read).flatMap(Optional::stream).map(Reading::document)
                .flatMap(Optional::stream).map(ScenarioDocument::scenario).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noTwoEndingsOfAScenarioHaveTheSamePicture(Scenario scenario) {
        Staging staging = new Staging(scenario);
        assertThat(scenario.endings().stream().map(staging::ending).map(ending -> ending.backdrop(512, 800, false)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everySceneHasAStageAndWhoSpeaksStandsFirst(Scenario scenario) {
        Staging staging = new Staging(scenario);
        for (Scene scene : scenario.scenes()) {
            assertThat(staging.scene(scene).people()).as(scene.id()).hasSize(staging.present(scene).size());
            scene.speaker().flatMap(scenario::castMember).ifPresent(speaker ->
                    assertThat(staging.present(scene)).as(scene.id()).first().isEqualTo(speaker));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theBeamOfAnEndingLeansToTheLargerSideAndNotBeyondTenDegrees(Scenario scenario) {
        assertThat(EndingScene.tilt(3.5)).isEqualTo(3.5);
        assertThat(EndingScene.tilt(-40)).isEqualTo(-10);
        EndingScene ending = new Staging(scenario).ending(scenario.endings().get(0));
        Shape.Line bar = (Shape.Line) ending.beam(512, 800, 10, false).get(0);
        assertThat(bar.toY()).as("the end with the square").isGreaterThan(bar.fromY());
    }
}
