package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.balancingact.i18n.Messages;

/** What the columns of a timeline are, beside the marks of the decisions. */
final class TimelineHeader {
    private static final Messages MESSAGES = Messages.of("plot");

    private final DecisionLane lane;
    private final Label decisions = Plot.label(MESSAGES.text("timeline.decisions"), "plot-muted");
    private final Label end = Plot.label(MESSAGES.text("timeline.end"), "plot-muted");
    private final Label later = Plot.label(MESSAGES.text("timeline.later"), "plot-muted");

    TimelineHeader(DecisionLane lane) {
        this.lane = lane;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(decisions, end, later));
        nodes.addAll(lane.nodes());
        return nodes;
    }

    /**
     * Lays it out.
     *
     * @param em    pixels of one em
     * @param width of the whole timeline
     */
    void layout(TimeScale time, double centre, double em, double width) {
        lane.layout(time, centre, em);
        Plot.place(decisions, 0, centre, HPos.LEFT, VPos.CENTER);
        Plot.place(end, width - em * 2.6, centre, HPos.RIGHT, VPos.CENTER);
        Plot.place(later, width - em * 0.1, centre, HPos.RIGHT, VPos.CENTER);
        later.setVisible(time.lastWeek() > time.endWeek());
    }
}
