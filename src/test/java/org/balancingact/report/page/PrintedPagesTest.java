package org.balancingact.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Run;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Takeaway;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.Occasion;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the debriefs of the stories that ship lie on sheets of paper. */
class PrintedPagesTest {
    private static final float SMALL = 0.5f;
    /** Below this part of a sheet is its foot. */
    private static final double LAST = 0.937;

    private final Takeaway takeaway = new Takeaway(Optional.of("I asked before I told."), Optional.of("Say what stops when something starts."),
            Optional.of(new Plan("somebody asks me for a reason", "show them the line before I write a page", LocalDate.of(2026, 12, 12), Optional.empty())));

    static Stream<Scenario> stories() {
        return ShippedScenarios.ids().stream().map(id -> ShippedScenarios.read(id).orElseThrow().document().orElseThrow().scenario());
    }

    static Stream<Run> runs() {
        return stories().flatMap(scenario -> Stream.of(Policy.AS_ASKED.play(scenario), Policy.ALL_LEADER.play(scenario), poor(scenario)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aDebriefHasSixOrSevenSheetsThatAreUsed(Run run) throws IOException {
        String page = DebriefPage.write(Debrief.of(run), Occasion.UNKNOWN, takeaway, Optional.of("B0SB-KHQG-EQ3M-12H5-A6C3"));
        try (PDDocument document = Loader.loadPDF(PdfPrinter.print(page))) {
            List<Double> ends = ends(document);
            assertThat(ends).hasSizeBetween(6, 7);
            assertThat(ends.subList(0, ends.size() - 1)).allSatisfy(end -> assertThat(end).isGreaterThan(0.7));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theFirstSheetIsUsedWhereNoPlanWasMade(Scenario story) throws IOException {
        String page = DebriefPage.write(Debrief.of(Policy.AS_ASKED.play(story)), Occasion.UNKNOWN, new Takeaway(Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of("B0SB-KHQG-EQ3M-12H5-A6C3"));
        try (PDDocument document = Loader.loadPDF(PdfPrinter.print(page))) {
            assertThat(ends(document)).hasSizeBetween(6, 7).first().satisfies(end -> assertThat(end).isGreaterThan(0.8));
        }
    }

    /** How far down each sheet is used above its foot, as a part of the height there is. */
    private static List<Double> ends(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        List<Double> ends = new ArrayList<>();
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            BufferedImage sheet = renderer.renderImage(number, SMALL, ImageType.GRAY);
            int y = (int) (sheet.getHeight() * LAST);
            while (y > 0 && isWhite(sheet, y)) {
                y--;
            }
            ends.add(y / (sheet.getHeight() * LAST));
        }
        return ends;
    }

    private static boolean isWhite(BufferedImage sheet, int y) {
        return IntStream.range(0, sheet.getWidth()).allMatch(x -> (sheet.getRGB(x, y) & 0xFF) > 0xF0);
    }

    /** Done poorly wherever that can be done, which there is most to say about. */
    private static Run poor(Scenario scenario) {
        Run run = Run.start(scenario, 0);
        while (!run.isOver()) {
            List<Option> offered = run.offeredInFileOrder();
            run = run.choose(offered.stream().filter(option -> option.craft() == Craft.POOR).findFirst().orElse(offered.get(0)).id());
        }
        return run;
    }
}
