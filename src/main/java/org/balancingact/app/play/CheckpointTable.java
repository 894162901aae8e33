package org.balancingact.app.play;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.IndicatorRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Track;
import org.balancingact.app.story.StandingRows;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.ChangeWords;

/** Where the seven indicators stand, and since when they moved. */
final class CheckpointTable extends VBox {
    private final Messages messages = Messages.of("play");

    CheckpointTable(Checkpoint checkpoint) {
        getStyleClass().add("checkpoint");
        setId("checkpoint");
        getChildren().add(heading(checkpoint));
        for (Change change : checkpoint.changes()) {
            getChildren().add(new IndicatorRow(change.indicator(), (int) Shown.points(change.before()),
                    (int) Shown.points(change.after()), ChangeWords.sentence(change)));
        }
        getChildren().get(getChildren().size() - 1).getStyleClass().add("last");
        if (!checkpoint.people().isEmpty()) {
            getChildren().add(new StandingRows(checkpoint.people()));
        }
    }

    private EndsRow heading(Checkpoint checkpoint) {
        Paragraph title = Paragraph.title(messages.text("checkpoint.title", checkpoint.toWeek()));
        Label since = new Label(checkpoint.first()
                ? messages.text("checkpoint.since.start")
                : messages.text("checkpoint.since", checkpoint.fromWeek()));
        since.getStyleClass().add(Styles.MUTED);
        Track legend = new Track(0, 100);
        legend.getStyleClass().add("track-legend");
        Label key = new Label(messages.text("checkpoint.key", checkpoint.fromWeek(), checkpoint.toWeek()));
        key.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        FlowPane words = new FlowPane(title, since);
        words.getStyleClass().add("checkpoint-words");
        HBox explained = new HBox(legend, key);
        explained.getStyleClass().add("checkpoint-key");
        EndsRow heading = new EndsRow(words, explained);
        heading.getStyleClass().add("checkpoint-heading");
        return heading;
    }
}
