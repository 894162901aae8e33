package org.balancingact.app.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamineViewModelTest {
    private static final String TEXT = WholeFile.TEXT;

    private static final int SAMPLE = 200;

    @TempDir
    private Path folder;
    private Path file;
    private final Later later = new Later();
    private ExamineViewModel model;

    @BeforeEach
    void examine() throws IOException {
        file = folder.resolve("my.scenario.json");
        Files.writeString(file, TEXT);
        model = new ExamineViewModel(ScenarioSource.of(file), SAMPLE, Background.sameThread(), Background.sameThread(), Clock.systemUTC(), later);
    }

    /** Remembers where the examination led to. */
    private static final class Later implements ExamineActions {
        private final List<Run> previews = new ArrayList<>();

        @Override
        public void brief(ScenarioDocument document) {}

        @Override
        public void preview(ScenarioDocument document, Run from) {
            previews.add(from);
        }

        @Override
        public void back() {}

        @Override
        public void tell(String reason) {
            throw new AssertionError(reason);
        }
    }

    @Test
    void aWholeFileIsDrawnAndItsRunsAreCounted() {
        model.examine();
        assertThat(model.pictureProperty().get().orElseThrow().scenario().scenes()).hasSize(3);
        assertThat(model.brokenProperty().get()).isFalse();
        assertThat(model.surveyProperty().get().map(Survey::exact)).contains(true);
        assertThat(model.countingProperty().get()).isEmpty();
    }

    @Test
    void untilAllRunsAreCountedEstimatesAreShownAsSuch() {
        List<Survey> shown = new ArrayList<>();
        model.surveyProperty().addListener((survey, before, now) -> now.ifPresent(shown::add));
        model.examine();
        assertThat(shown).hasSize(3);
        assertThat(shown.subList(0, 2)).extracting(Survey::exact).containsOnly(false);
        assertThat(shown.get(2).runs().value()).isCloseTo(shown.get(1).runs().value(), Percentage.withPercentage(25));
    }

    @Test
    void aFileBrokenWhileBeingWrittenKeepsTheLastGoodPicture() throws IOException {
        model.examine();
        Files.writeString(file, TEXT.substring(0, TEXT.length() / 2));
        model.examine();
        assertThat(model.brokenProperty().get()).isTrue();
        assertThat(model.findingsProperty().get()).anyMatch(Finding::isError);
        assertThat(model.pictureProperty().get()).isPresent();
        assertThat(model.surveyProperty().get()).isPresent();
        Files.writeString(file, TEXT);
        model.examine();
        assertThat(model.brokenProperty().get()).isFalse();
        assertThat(model.findingsProperty().get()).noneMatch(Finding::isError);
    }

    @Test
    void aChangeOfWordsKeepsTheCounts() throws IOException {
        model.examine();
        Survey before = model.surveyProperty().get().orElseThrow();
        Files.writeString(file, TEXT.replace("It leaks", "It drips now"));
        model.examine();
        assertThat(model.selectedProperty().get().map(Scene::title)).contains("It drips now");
        assertThat(model.surveyProperty().get()).containsSame(before);
    }

    @Test
    void aShippedScenarioIsNotCountedAgain() {
        List<Survey> shown = new ArrayList<>();
        model = new ExamineViewModel(ScenarioSource.shipped(ShippedScenarios.ids().get(0)), SAMPLE, Background.sameThread(),
                Background.sameThread(), Clock.systemUTC(), later);
        model.surveyProperty().addListener((survey, before, now) -> now.ifPresent(shown::add));
        model.examine();
        assertThat(shown).singleElement().matches(Survey::exact);
    }

    @Test
    void aFindingLeadsToItsScene() {
        model.examine();
        Finding finding = new Finding("BA999", Finding.Severity.WARNING, new Finding.Place("f", 1, "$.scenes[2].decision.options[1].text"),
                "What.", Optional.empty(), "Do.");
        model.select(finding);
        assertThat(model.selectedProperty().get()).contains(model.pictureProperty().get().orElseThrow().scenario().scenes().get(2));
    }

    @Test
    void aPreviewBeginsAtTheSelectedScene() {
        model.examine();
        Scene supper = model.pictureProperty().get().orElseThrow().scenario().scene("supper");
        model.select(supper);
        model.preview();
        assertThat(later.previews).singleElement().satisfies(run ->
                assertThat(run.latestVisits()).anyMatch(met -> met.scene().equals(supper)));
        assertThat(model.unreachedProperty().get()).isEmpty();
    }

    @Test
    void stoppingKeepsWhatIsKnown() {
        model.surveyProperty().addListener((survey, before, now) -> model.stop());
        model.examine();
        assertThat(model.surveyProperty().get().orElseThrow().played()).isLessThan(SAMPLE);
        assertThat(model.surveyProperty().get().orElseThrow().exact()).isFalse();
        assertThat(model.countingProperty().get()).isEmpty();
    }
}
