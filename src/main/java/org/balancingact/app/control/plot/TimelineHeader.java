package org.balancingact.app.control.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** What stands above the rows of a timeline: the marks of the decisions, and what the columns are. */
final class TimelineHeader {
    private static final double MARK = 1.125;
    private static final Messages MESSAGES = Messages.of("plot");

    private final List<CountedChoice> choices;
    private final List<DecisionMark> marks;
    private final Label start = Plot.label(MESSAGES.text("timeline.start"), "plot-muted");
    private final Label decisions = Plot.label(MESSAGES.text("timeline.decisions"), "plot-muted");
    private final Label epilogue = Plot.label(MESSAGES.text("timeline.epilogue"), "plot-muted");
    private final Label end = Plot.label(MESSAGES.text("timeline.end"), "plot-muted");
    private final Label later = Plot.label(MESSAGES.text("timeline.later"), "plot-muted");

    /** @param onMark called with the place of the mark that is clicked, counted from 0 */
    TimelineHeader(List<CountedChoice> choices, BiConsumer<Integer, MouseEvent> onMark) {
        this.choices = choices;
        marks = choices.stream().map(DecisionMark::new).toList();
        for (int k = 0; k < marks.size(); k++) {
            int place = k;
            marks.get(k).setOnMouseClicked(event -> onMark.accept(place, event));
        }
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(start, decisions, epilogue, end, later));
        nodes.addAll(marks);
        return nodes;
    }

    /** Shows which mark the cursor is at. */
    void mark(OptionalInt current) {
        for (int k = 0; k < marks.size(); k++) {
            marks.get(k).pseudoClassStateChanged(Styles.CURRENT, current.isPresent() && current.getAsInt() == k);
        }
    }

    /**
     * Lays it out.
     *
     * @param em    pixels of one em
     * @param width of the whole timeline
     */
    void layout(TimeScale time, double centre, double em, double width) {
        double[] wished = choices.stream().mapToDouble(counted -> time.x(counted.choice().week())).toArray();
        double[] widths = new double[wished.length];
        double half = em * MARK / 2;
        Arrays.fill(widths, 2 * half + 1);
        double[] centres = Spread.apart(wished, widths, time.left() - half, time.right());
        for (int k = 0; k < marks.size(); k++) {
            Plot.place(marks.get(k), centres[k], centre, HPos.CENTER, VPos.CENTER);
        }
        double firstMark = centres.length == 0 ? time.left() : centres[0] - half;
        double lastMark = centres.length == 0 ? time.left() : centres[centres.length - 1] + half;
        Plot.place(decisions, 0, centre, HPos.LEFT, VPos.CENTER);
        Plot.place(start, firstMark - em * 0.4, centre, HPos.RIGHT, VPos.CENTER);
        double epilogueLeft = Math.max(time.x(time.endWeek()), lastMark) + em * 1.2;
        Plot.place(epilogue, epilogueLeft, centre, HPos.LEFT, VPos.CENTER);
        Plot.place(end, width - em * 2.6, centre, HPos.RIGHT, VPos.CENTER);
        Plot.place(later, width - em * 0.1, centre, HPos.RIGHT, VPos.CENTER);
        boolean hasEpilogue = time.lastWeek() > time.endWeek();
        epilogue.setVisible(hasEpilogue && epilogueLeft + epilogue.prefWidth(-1) < time.right());
        later.setVisible(hasEpilogue);
    }
}
