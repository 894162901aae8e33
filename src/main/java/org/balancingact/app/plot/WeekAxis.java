package org.balancingact.app.plot;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import org.balancingact.i18n.Messages;

/** The weeks that are named below a plot. */
record WeekAxis(List<Integer> weeks, List<Label> labels) {

    static WeekAxis of(TimeScale time) {
        Messages messages = Messages.of("plot");
        List<Integer> weeks = time.ticks();
        return new WeekAxis(weeks, weeks.stream().map(week ->
                Plot.label(week == 0 ? messages.text("timeline.week", week) : String.valueOf(week), "plot-muted")).toList());
    }

    /** @param y where their upper edges are */
    void layout(TimeScale time, double y) {
        for (int k = 0; k < labels.size(); k++) {
            Plot.place(labels.get(k), time.x(weeks.get(k)), y, HPos.CENTER, VPos.TOP);
        }
    }
}
