package org.balancingact.app.counting;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.CountWords;

/**
 * How the count of runs gets on, with the way to stop it; where a full count was not made, what it would take. A count that is soon
 * over is not told of.
 */
public final class CountingLine extends HBox {
    private final Messages messages = Messages.of("counting");
    private final ReadOnlyObjectProperty<Optional<Counting>> counting;
    private final ReadOnlyObjectProperty<Optional<Survey>> survey;
    private final Paragraph words = Paragraph.note("");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button countAll;

    public CountingLine(ReadOnlyObjectProperty<Optional<Counting>> counting, ReadOnlyObjectProperty<Optional<Survey>> survey,
                        Runnable stop, Runnable countAll) {
        this.counting = counting;
        this.survey = survey;
        this.stop = Buttons.small("stop-counting", Buttons.secondary(messages.text("stop"), stop));
        this.countAll = Buttons.small("count-all", Buttons.secondary(messages.text("start"), countAll));
        setId("counting");
        getStyleClass().add("counting");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(bar, words, this.stop, this.countAll);
        getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        counting.subscribe(now -> refresh());
        survey.subscribe(known -> refresh());
    }

    private void refresh() {
        Optional<Counting> now = counting.get();
        Optional<Survey> estimate = survey.get().filter(known -> !known.exact());
        setManaged(now.isPresent() || estimate.isPresent());
        setVisible(now.map(at -> at.noticeable() || isVisible()).orElse(estimate.isPresent()));
        bar.setVisible(now.isPresent());
        stop.setVisible(now.isPresent());
        countAll.setVisible(now.isEmpty() && estimate.filter(Survey::isBeyondCounting).isEmpty());
        now.ifPresentOrElse(at -> {
            words.setText(at.sentence());
            bar.setProgress(at.share());
        }, () -> estimate.ifPresent(known -> words.setText(offer(known))));
    }

    private String offer(Survey known) {
        String runs = CountWords.twoDigits(known.runs().value());
        return known.isBeyondCounting() ? messages.text("beyond", runs)
                : messages.text("offer", runs, CountWords.expectedTime(known.runs().value()));
    }
}
