package org.balancingact.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.balancingact.app.Film;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class PaperPageTest {
    private final Scenario film = Film.document().scenario();
    private final String page = PaperPage.write(film, Film.SEED);

    @Test
    void lettersAreThoseOfARoomWithTheSameSeed() {
        List<Option> shown = Film.start().offered();
        assertThat(page).contains(">A · " + Html.text(shown.get(0).text()) + "<", ">B · " + Html.text(shown.get(1).text()) + "<");
        assertThat(Run.shown(Film.start().scene().orElseThrow(), Film.SEED)).isEqualTo(shown);
        assertThat(page).contains("--seed " + Film.SEED);
    }

    @Test
    void aMomentWithOptionsThatMayBeMissingHasNoLetters() {
        String text = Film.document().text().replace("\"id\": \"volunteers-rota\",",
                "\"id\": \"volunteers-rota\", \"requires\": {\"indicator\": \"order\", \"atLeast\": 90},");
        Scenario scenario = new ScenarioReader().read("film.scenario.json", text.getBytes(StandardCharsets.UTF_8)).document().orElseThrow().scenario();
        String paper = PaperPage.write(scenario, 1);
        Scene uncertain = scenario.scenes().stream().filter(scene -> scene.options().stream().anyMatch(option -> option.requires().isPresent()))
                .findFirst().orElseThrow();
        assertThat(paper).contains("Not all of these are offered in every run");
        uncertain.options().forEach(option -> assertThat(paper).contains(Html.text(option.text())).doesNotContain(" · " + Html.text(option.text())));
    }

    @Test
    void nothingOfWhatOptionsDoIsOnThePaper() {
        film.options().forEach(option -> option.note().ifPresent(note -> assertThat(page).doesNotContain(Html.text(note))));
        assertThat(page).doesNotContain("leader move", "manager move");
    }

    @Test
    void cardsComeFourAPageAndTheTallyBeginsOnAPageOfItsOwn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPrinter.print(page))) {
            List<String> pages = IntStream.rangeClosed(1, pdf.getNumberOfPages()).mapToObj(number -> text(pdf, number)).toList();
            assertThat(pages).filteredOn(text -> isOfCards("A", text)).hasSize(1);
            assertThat(pages).filteredOn(text -> isOfCards("C", text)).hasSize(1);
            assertThat(pages).filteredOn(text -> text.contains("Tally sheet") && !text.contains("A A")).hasSize(1);
            assertThat(pages).as("the film has no notes").noneMatch(text -> text.contains("For the facilitator alone"));
        }
    }

    @Test
    void whatTheFacilitatorHasStandsAfterAllThatTheRoomMaySee() {
        String paper = PaperPage.write(WholeFile.scenario(), 1);
        String notes = paper.substring(paper.indexOf("For the facilitator alone"));
        String question = "Which fault at your place has an address?";
        assertThat(notes).contains(question);
        assertThat(paper.substring(0, paper.length() - notes.length())).contains("Tally sheet").doesNotContain(question);
    }

    private static boolean isOfCards(String letter, String page) {
        return page.lines().filter(line -> line.matches("[ " + letter + "]+")).flatMap(line -> Stream.of(line.strip().split(" +"))).count() == 4;
    }

    private static String text(PDDocument pdf, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
