package org.balancingact.report.letters;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph where its direction changes, by the bidirectional algorithm of Unicode as Java has it. Numbers and foreign
 * words within a text that is read from the right stay with it: {@link ReadingOrder} knows their place, a printer does not.
 */
public final class TextRuns implements BidiSplitter {
    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String text, byte direction) {
        runs.clear();
        Bidi paragraph = new Bidi(text, switch (direction) {
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        });
        int start = 0;
        while (start < text.length()) {
            boolean fromLeft = paragraph.getLevelAt(start) == 0;
            int end = start;
            while (end < text.length() && paragraph.getLevelAt(end) == 0 == fromLeft) {
                end++;
            }
            runs.add(new BidiTextRun(start, end - start, fromLeft ? LTR : RTL));
            start = end;
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
