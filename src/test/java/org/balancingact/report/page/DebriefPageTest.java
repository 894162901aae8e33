package org.balancingact.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.report.Occasion;
import org.balancingact.report.TakeAlong;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DebriefPageTest {
    private static final String ALIAS = "Zoë <Ω> Жанна & \u738b\u5c0f\u660e";

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

    private PDDocument pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfPrinter.print(page, bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }
}
