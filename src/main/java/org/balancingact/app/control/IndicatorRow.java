package org.balancingact.app.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/**
 * One indicator at a checkpoint: where it stood, where it stands, by how much it changed, and one sentence that names the
 * cause. In a narrow place the sentence goes below.
 */
public final class IndicatorRow extends VBox {
    private static final double NARROW = 56;

    private final Em em = new Em();
    private final HBox figures = new HBox();
    private final Paragraph sentence;

    /**
     * @param before points at the last checkpoint
     * @param now    points
     */
    public IndicatorRow(Indicator indicator, int before, int now, String cause) {
        sentence = new Paragraph(cause, "indicator-cause");
        createView(Names.of(indicator), before, now);
        setAccessibleText(Messages.of("control").text("indicator.spoken", Names.of(indicator), now, Numbers.signed(now - before), cause));
        widthProperty().addListener(change -> arrange());
        em.sizeProperty().addListener(change -> arrange());
    }

    private void createView(String name, int before, int now) {
        getStyleClass().add("indicator-row");
        Label title = new Label(name);
        title.getStyleClass().add("indicator-name");
        Track track = new Track(before, now);
        HBox.setHgrow(track, Priority.SOMETIMES);
        Figure value = new Figure(Numbers.whole(now), "indicator-value", Styles.STRONG);
        Figure change = new Figure(Numbers.signed(now - before), "indicator-change", Styles.NOTE);
        arrow(now - before).ifPresent(change::setGraphic);
        figures.getStyleClass().add("indicator-figures");
        figures.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(USE_PREF_SIZE);
        figures.getChildren().setAll(title, track, value, change);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        arrange();
    }

    private void arrange() {
        boolean narrow = getWidth() < em.pixels(NARROW);
        figures.getChildren().remove(sentence);
        if (narrow) {
            getChildren().setAll(figures, sentence, em.probe());
        } else {
            figures.getChildren().add(sentence);
            getChildren().setAll(figures, em.probe());
        }
    }

    private static Optional<Node> arrow(int change) {
        return change == 0 ? Optional.empty() : Optional.of(change > 0 ? Sign.up() : Sign.down());
    }
}
