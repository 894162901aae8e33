package org.balancingact.report.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class ReadingOrderTest {
    private final ReadingOrder order = new ReadingOrder();

    @Example
    void hebrewIsTurnedWithItsBracketsButNumbersAreNot() {
        assertThat(order.reorderRTLTextToLTR("\u05d0\u05d1 (\u05d2) 123")).isEqualTo("123 (\u05d2) \u05d1\u05d0");
    }

    @Example
    void foreignWordsKeepTheirOrder() {
        assertThat(order.reorderRTLTextToLTR("\u05d0 two words \u05d1")).isEqualTo("\u05d1 two words \u05d0");
    }

    @Example
    void arabicLettersTakeTheirFormFromTheirNeighbours() {
        // beh alone; beh beh beh; reh never joins the next one; lam and alef are one sign; an accent doesn’t part letters
        assertThat(order.shapeText("\u0628")).isEqualTo("\ufe8f");
        assertThat(order.shapeText("\u0628\u0628\u0628")).isEqualTo("\ufe91\ufe92\ufe90");
        assertThat(order.shapeText("\u0628\u0631\u0628")).isEqualTo("\ufe91\ufeae\ufe8f");
        assertThat(order.shapeText("\u0644\u0627 \u0628\u0644\u0627")).isEqualTo("\ufefb \ufe91\ufefc");
        assertThat(order.shapeText("\u0628\u064e\u0628")).isEqualTo("\ufe91\u064e\ufe90");
    }

    @Example
    void persianLettersJoinToo() {
        assertThat(order.shapeText("\u067e\u06cc\u067e")).isEqualTo("\ufb58\ufbff\ufb57");
    }

    @Property
    void joiningLosesNoLetter(@ForAll @CharRange(from = '\u0600', to = '\u06ff') String text) {
        assertThat(order.deshapeText(order.shapeText(text))).isEqualTo(text);
    }

    @Example
    void aParagraphIsCutWhereItsDirectionChangesAndNumbersStayWithTheirText() {
        TextRuns runs = new TextRuns();
        String text = "Kim: \u05d0\u05d1 12 \u05d2.";
        runs.setParagraph(text, BidiSplitter.LTR);
        List<String> parts = IntStream.range(0, runs.countTextRuns()).mapToObj(runs::getVisualRun)
                .map(run -> text.substring(run.getStart(), run.getStart() + run.getLength())).toList();
        assertThat(parts).containsExactly("Kim: ", "\u05d0\u05d1 12 \u05d2", ".");
        assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
    }

    @Example
    void theFirstLetterSaysWhereAParagraphBegins() {
        assertThat(new TextRuns().getBaseDirection("12 \u05d0 Kim")).isEqualTo(BidiSplitter.RTL);
        assertThat(new TextRuns().getBaseDirection("Kim \u05d0")).isEqualTo(BidiSplitter.LTR);
    }
}
