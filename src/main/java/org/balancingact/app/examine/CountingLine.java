package org.balancingact.app.examine;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** How the count of runs gets on, with the way to stop it. */
final class CountingLine extends HBox {
    private final Messages messages = Messages.of("examine");
    private final Paragraph words = Paragraph.note("");
    private final ProgressBar bar = new ProgressBar();

    CountingLine(ExamineViewModel model) {
        setId("counting");
        getStyleClass().add("counting");
        Button stop = Buttons.secondary(messages.text("count.stop"), model::stop);
        stop.setId("stop-counting");
        stop.getStyleClass().add(Styles.SMALL);
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(bar, words, stop);
        managedProperty().bind(visibleProperty());
        model.countingProperty().subscribe(this::show);
    }

    private void show(Optional<Counting> counting) {
        setVisible(counting.isPresent());
        counting.ifPresent(now -> {
            words.setText(ShareWords.progress(now));
            bar.setProgress((double) now.done() / now.of());
        });
    }
}
