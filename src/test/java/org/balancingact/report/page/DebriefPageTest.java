package org.balancingact.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.report.Occasion;
import org.balancingact.report.TakeAlong;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DebriefPageTest {
    private static final String ALIAS = "Zoë <Ω> Жанна & \u738b\u5c0f\u660e \uae40\ucca0\uc218";

    private final Run run = Run.replay(GoldenScenario.create(26, 26), 1, IntStream.range(0, 12)
            .mapToObj(k -> GoldenScenario.option(k, k % 3 == 0 ? Style.LEADER : Style.MANAGER)).toList());
    private final String page = DebriefPage.write(Debrief.of(run),
            new Occasion(Optional.of(ALIAS), Optional.of(LocalDate.of(2026, 3, 4)), Optional.of("learn")),
            new TakeAlong(Optional.of("Asked first"), Optional.empty(), Optional.of("If a date slips, then I say so."),
                    Optional.of(LocalDate.of(2026, 3, 11))));

    @Test
    void isWellFormedWhateverTheTextsContain() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(page))).getDocumentElement().getTagName())
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

    private static String plain(String text) {
        return "<html><body style=\"font-family: Sans\"><p dir=\"auto\">" + text + "</p></body></html>";
    }

    private PDDocument pdf() throws IOException {
        return print(page);
    }

    private static PDDocument print(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfPrinter.print(page, bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }
}
