package org.balancingact.app.play;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.FittingRow;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.app.style.Washes;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.play.DecisionWeeks;
import org.balancingact.play.PlayPage;
import org.balancingact.play.Progress;

/** Where one is in the story, and the ways out: step back, pause. Where step back has no room it is found in the pause. */
final class PlayBar extends FittingRow {
    /** Em of width below which the ruler is shorter. */
    private static final double NARROW = 70;

    private final Messages messages = Messages.of("play");
    private final PlayViewModel model;
    private final Em em;
    private final Label title = new Label();
    private final Label week = note();
    private final WeekRuler ruler = new WeekRuler();
    private final Label decision = note();
    private final Label both = note();
    private final Button stepBack;
    private final Button pauseButton;

    PlayBar(PlayViewModel model, Runnable pause) {
        this.model = model;
        stepBack = Buttons.small("step-back", Icon.BACK.before(Buttons.text(messages.text("step-back"), model::stepBack)));
        pauseButton = Buttons.small("pause", Icon.PAUSE.before(Buttons.text(messages.text("pause"), pause)));
        createView();
        em = PageMargins.keep(this, 0, 0);
        widthProperty().addListener(change -> shareWidth());
        em.sizeProperty().addListener(change -> shareWidth());
        model.progressProperty().subscribe(this::show);
    }

    private static Label note() {
        Label note = new Label();
        note.getStyleClass().add(Styles.NOTE);
        note.setMinWidth(USE_PREF_SIZE);
        return note;
    }

    private void createView() {
        getStyleClass().addAll("top-bar", "play-bar", "wash", Washes.of(LeftOpen.palette(model.progress().run().scenario())));
        title.setText(model.progress().run().scenario().title());
        title.getStyleClass().addAll("play-title", Styles.SERIF);
        HBox where = new HBox(week, ruler, decision);
        where.getStyleClass().add("play-where");
        Label alone = note();
        alone.textProperty().bind(decision.textProperty());
        Region before = gap();
        Region after = gap();
        // It keeps its room while step back is away, so that nothing moves when it comes.
        StackPane stepBackPlace = new StackPane(stepBack);
        stepBackPlace.setMinWidth(USE_PREF_SIZE);
        setForms(List.of(
                List.of(title, before, where, after, stepBackPlace, pauseButton),
                List.of(title, before, alone, after, stepBackPlace, pauseButton),
                List.of(title, before, alone, after, pauseButton),
                List.of(both, before, pauseButton)));
    }

    /** While it rests there is nothing to pause. */
    void setPaused(boolean paused) {
        pauseButton.setDisable(paused);
    }

    private void show(Progress progress) {
        int number = progress.decision();
        int most = progress.length().most();
        int now = progress.page().week();
        boolean deciding = progress.page() instanceof PlayPage.Moment || progress.page() instanceof PlayPage.Interlude;
        boolean certain = progress.length().isCertain();
        week.setText(messages.text("week.of", now, progress.run().scenario().weeks()));
        decision.setText(deciding ? messages.text(certain ? "decision" : "decision.about", number, most)
                : messages.text(certain ? "decided" : "decided.about", number, most));
        both.setText(messages.text("week.and.decision", now, number, most));
        ruler.show(DecisionWeeks.of(progress));
        stepBack.setVisible(progress.mayTakeBack());
    }

    private void shareWidth() {
        ruler.setNarrow(getWidth() < em.pixels(NARROW));
    }
}
