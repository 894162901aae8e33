package org.balancingact.app.play;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.plot.GaugeTrack;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Where the seven indicators stand, and since when they moved. */
final class CheckpointTable extends VBox {
    private final Messages messages = Messages.of("play");

    CheckpointTable(Checkpoint checkpoint) {
        getStyleClass().add("checkpoint");
        setId("checkpoint");
        getChildren().add(heading(checkpoint));
        checkpoint.changes().forEach(change -> getChildren().add(new CheckpointRow(change)));
    }

    private HBox heading(Checkpoint checkpoint) {
        Paragraph title = Paragraph.title(messages.text("checkpoint.title", checkpoint.toWeek()));
        Label since = new Label(checkpoint.first()
                ? messages.text("checkpoint.since.start")
                : messages.text("checkpoint.since", checkpoint.fromWeek()));
        since.getStyleClass().add(Styles.MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        GaugeTrack legend = new GaugeTrack(10_000, 90_000);
        legend.getStyleClass().add("gauge-legend");
        Label key = new Label(messages.text("checkpoint.key", checkpoint.fromWeek(), checkpoint.toWeek()));
        key.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        HBox heading = new HBox(title, since, space, legend, key);
        heading.getStyleClass().add("checkpoint-heading");
        return heading;
    }
}
