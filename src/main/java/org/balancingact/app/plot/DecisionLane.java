package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/**
 * The marks of the decisions of a run above its weeks, each over its own as far as they have room, underlined where a checkpoint
 * followed, and where the epilogue begins.
 */
final class DecisionLane {
    private static final double MARK = 1.125;

    private final List<CountedChoice> choices;
    private final List<DecisionMark> marks;
    private final List<Line> checkpoints;
    private final Label epilogue = Plot.label(Messages.of("plot").text("timeline.epilogue"), "plot-muted");
    private double left;

    /** @param onMark called with the place of the mark that is clicked, counted from 0 */
    DecisionLane(List<CountedChoice> choices, BiConsumer<Integer, MouseEvent> onMark) {
        this.choices = List.copyOf(choices);
        marks = choices.stream().map(DecisionMark::new).toList();
        checkpoints = choices.stream().map(counted -> checkpoint(counted.choice().decision().checkpoint())).toList();
        for (int k = 0; k < marks.size(); k++) {
            int place = k;
            marks.get(k).setOnMouseClicked(event -> onMark.accept(place, event));
        }
    }

    private static Line checkpoint(boolean followed) {
        Line line = new Line();
        line.getStyleClass().add("plot-checkpoint");
        line.setVisible(followed);
        return line;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(marks);
        nodes.addAll(checkpoints);
        nodes.add(epilogue);
        return nodes;
    }

    /** Shows which mark the cursor is at. */
    void mark(OptionalInt current) {
        for (int k = 0; k < marks.size(); k++) {
            marks.get(k).pseudoClassStateChanged(Styles.CURRENT, current.isPresent() && current.getAsInt() == k);
        }
    }

    /** Where the first mark begins. */
    double left() {
        return left;
    }

    /** @param em pixels of one em */
    void layout(TimeScale time, double centre, double em) {
        double[] wished = choices.stream().mapToDouble(counted -> time.x(counted.choice().week())).toArray();
        double half = em * MARK / 2;
        double[] widths = marks.stream().mapToDouble(mark -> mark.prefWidth(-1) + 1).toArray();
        double[] centres = Spread.apart(wished, widths, time.left() - half, time.right());
        for (int k = 0; k < marks.size(); k++) {
            Plot.place(marks.get(k), centres[k], centre, HPos.CENTER, VPos.CENTER);
            double under = Plot.crisp(centre + half + em * 0.25);
            Plot.line(checkpoints.get(k), centres[k] - half * 0.8, under, centres[k] + half * 0.8, under);
        }
        left = centres.length == 0 ? time.left() : centres[0] - widths[0] / 2;
        double right = centres.length == 0 ? time.left() : centres[centres.length - 1] + half;
        double epilogueLeft = Math.max(time.x(time.endWeek()), right) + em * 1.2;
        Plot.place(epilogue, epilogueLeft, centre, HPos.LEFT, VPos.CENTER);
        epilogue.setVisible(time.lastWeek() > time.endWeek() && epilogueLeft + epilogue.prefWidth(-1) < time.right());
    }
}
