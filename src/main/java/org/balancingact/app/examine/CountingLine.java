package org.balancingact.app.examine;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** How the count of runs gets on, with the way to stop it; where a full count was not made, what it would take. */
final class CountingLine extends HBox {
    private final Messages messages = Messages.of("examine");
    private final ExamineViewModel model;
    private final Paragraph words = Paragraph.note("");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button countAll;

    CountingLine(ExamineViewModel model) {
        this.model = model;
        this.stop = button(messages.text("count.stop"), "stop-counting", model::stop);
        this.countAll = button(messages.text("count.start"), "count-all", model::countAll);
        setId("counting");
        getStyleClass().add("counting");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(bar, words, stop, countAll);
        for (Node part : new Node[] {this, bar, stop, countAll}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        model.countingProperty().subscribe(counting -> refresh());
        model.surveyProperty().subscribe(survey -> refresh());
    }

    private static Button button(String text, String id, Runnable action) {
        Button button = Buttons.secondary(text, action);
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    private void refresh() {
        Optional<Counting> counting = model.countingProperty().get();
        Optional<Survey> estimate = model.surveyProperty().get().filter(survey -> !survey.exact());
        setVisible(counting.isPresent() || estimate.isPresent());
        bar.setVisible(counting.isPresent());
        stop.setVisible(counting.isPresent());
        countAll.setVisible(counting.isEmpty());
        counting.ifPresentOrElse(now -> {
            words.setText(ShareWords.progress(now));
            bar.setProgress((double) now.done() / Math.max(1, now.of()));
        }, () -> estimate.ifPresent(known -> words.setText(ShareWords.offer(known.runs().value()))));
    }
}
