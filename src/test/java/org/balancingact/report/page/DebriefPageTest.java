package org.balancingact.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.balancingact.engine.Run;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Takeaway;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.Occasion;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.xml.sax.InputSource;

class DebriefPageTest {
    private static final String ALIAS = "Zoë <Ω> Жанна & \u738b\u5c0f\u660e \uae40\ucca0\uc218";

    private static final Run RUN = Run.replay(GoldenScenario.create(26, 26), 1, IntStream.range(0, 12)
            .mapToObj(k -> GoldenScenario.option(k, k % 3 == 0 ? Style.LEADER : Style.MANAGER)).toList());
    private static final String PAGE = DebriefPage.write(Debrief.of(RUN),
            new Occasion(Optional.of(ALIAS), Optional.of(LocalDate.of(2026, 3, 4)), Optional.of("learn")),
            new Takeaway(Optional.of("Asked first"), Optional.empty(),
                    Optional.of(new Plan("a date slips", "say so", LocalDate.of(2026, 3, 11), Optional.empty()))),
            Optional.of("BA1-16D7-6958-5"));

    @Test
    void isWellFormedWhateverTheTextsContain() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(PAGE))).getDocumentElement().getTagName())
                .isEqualTo("html");
    }

    @Test
    void saysOnEveryPrintedPageWhatItIsNotFor() throws IOException {
        try (PDDocument document = pdf()) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                assertThat(stripper.getText(document)).contains("Not for selection or appraisal.");
            }
        }
    }

    @Test
    void printsSelectableTextOfAnyLanguage() throws IOException {
        try (PDDocument document = pdf()) {
            assertThat(new PDFTextStripper().getText(document)).contains(ALIAS).contains("If a date slips, then I say so.");
        }
    }

    @Test
    void aLetterThatNoFontHasIsNotLeftOutInSilence() throws IOException {
        try (PDDocument document = print(plain("(\uDBFF\uDFFD)"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("(\u25a1)");
        }
    }

    @Test
    void textOfTheRightToLeftKindIsPrintedInItsOrder() throws IOException {
        try (PDDocument document = print(plain("\u05d0\u05d1\u05d2 123 (\u05d3)"))) {
            PDFTextStripper asDrawn = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    super.writeString(positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
                }
            };
            asDrawn.setSortByPosition(true);
            assertThat(asDrawn.getText(document)).contains("(\u05d3) 123 \u05d2\u05d1\u05d0");
        }
    }

    @Test
    void everyScriptThatWasPrintableIsPrintableWithoutTheFontsOfAComputer() {
        assertThat(PdfPrinter.unknown("Ωλ Жанна Tiếng Việt \u05d0\u05d1 \u0639\u0631\u0628\ufe8e \u0567 \u10d0 \u738b\u5c0f \u304b\u30ab \uae40\ucca0 → ≤ − □")).isEmpty();
    }

    @Test
    void thePdfIsTaggedAndSaysItsTitleAndLanguages() throws IOException {
        try (PDDocument document = print(PAGE.replace("lang=\"en\" xml:lang=\"en\" dir", "lang=\"fr\" xml:lang=\"fr\" dir"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            List<PDStructureElement> elements = elements(catalog.getStructureTreeRoot());
            assertThat(elements).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "P", "Table", "TH", "Figure");
            assertThat(elements).filteredOn(element -> element.getStructureType().equals("Figure"))
                    .isNotEmpty().allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
            assertThat(elements).filteredOn(element -> "fr".equals(element.getLanguage())).hasSizeGreaterThan(12);
        }
    }

    @Test
    void thePdfPassesTheValidatorOfAccessiblePdf() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(PdfPrinter.print(PAGE)), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage()).distinct()).isEmpty();
        }
    }

    @Test
    void thePageMarksTheTextsOfTheScenarioWithItsLanguage() {
        assertThat(PAGE).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"").contains("<h1 lang=\"en\" xml:lang=\"en\"")
                .contains("font/woff2");
    }

    @Test
    void whatHoldsOnScreensComesAfterWhatHoldsOnPaperSoThatItCounts() {
        assertThat(PAGE).containsPattern("(?s)@page.*@media screen.*prefers-color-scheme: dark.*prefers-contrast");
    }

    @Test
    void thePlanCanBeTickedOnPaperAndTheRunBroughtBack() throws IOException {
        try (PDDocument document = pdf()) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("If a date slips, then I say so.", "11 March 2026", "yes", "partly", "not yet", "BA1-16D7-6958-5",
                    "In three sentences");
        }
    }

    @Test
    void whereNoPlanWasMadeTheFirstSheetHasLinesForOne() throws IOException {
        Takeaway none = new Takeaway(Optional.empty(), Optional.empty(), Optional.empty());
        try (PDDocument document = print(DebriefPage.write(Debrief.of(RUN), Occasion.UNKNOWN, none, Optional.of("BA1-16D7-6958-5")))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("One plan for your own work", "then I", "not yet", "BA1-16D7-6958-5")
                    .doesNotContain("Import a run");
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), elements(kid).stream())).toList();
    }

    private static String plain(String text) {
        return "<html lang=\"en\"><head><title>Letters</title><meta name=\"description\" content=\"Letters\"/></head><body style=\"font-family: Sans\"><p dir=\"auto\">" + text + "</p></body></html>";
    }

    private PDDocument pdf() throws IOException {
        return print(PAGE);
    }

    private static PDDocument print(String page) throws IOException {
        return Loader.loadPDF(PdfPrinter.print(page));
    }
}
