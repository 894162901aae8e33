package org.balancingact.app.play;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.FittingRow;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.play.PlayPage;
import org.balancingact.play.Progress;

/** Where one is in the story, and the ways out: step back, pause. Where these have no room they go into a menu. */
final class PlayBar extends FittingRow {
    private final Messages messages = Messages.of("play");
    private final PlayViewModel model;
    private final Runnable pause;
    private final Em em;
    private final Label title = new Label();
    private final Label week = note();
    private final ProgressDashes dashes = new ProgressDashes();
    private final Label decision = note();
    private final Label both = new Label();
    private final Button stepBack;
    private final Button pauseButton;
    private final Button readScene;
    private final MenuButton menu = new MenuButton();
    private final MenuItem stepBackItem = new MenuItem();
    private final MenuItem pauseItem = new MenuItem();
    private boolean paused;

    /** @param readScene jumps up to the text of the scene */
    PlayBar(PlayViewModel model, Runnable pause, Runnable readScene) {
        this.model = model;
        this.pause = pause;
        stepBack = Buttons.text(messages.text("step-back"), model::stepBack);
        pauseButton = Buttons.text(messages.text("pause"), pause);
        this.readScene = Buttons.text(messages.text("read-scene"), readScene);
        createView();
        em = PageMargins.keep(this, 0, 0);
        widthProperty().addListener(change -> offerScene());
        em.sizeProperty().addListener(change -> offerScene());
        model.progressProperty().subscribe(this::show);
    }

    private static Label note() {
        Label note = new Label();
        note.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        note.setMinWidth(USE_PREF_SIZE);
        return note;
    }

    private void createView() {
        getStyleClass().addAll("top-bar", "play-bar");
        title.setText(model.progress().run().scenario().title());
        title.getStyleClass().addAll("play-title", Styles.SERIF);
        both.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        both.setMinWidth(USE_PREF_SIZE);
        menu.setMinWidth(USE_PREF_SIZE);
        stepBack.setId("step-back");
        stepBack.getStyleClass().add(Styles.SMALL);
        pauseButton.setId("pause");
        pauseButton.getStyleClass().add(Styles.SMALL);
        readScene.getStyleClass().addAll(Styles.SMALL, "acting-ink");
        readScene.setId("read-scene");
        menu.setText(messages.text("menu"));
        menu.getStyleClass().add("bar-menu");
        stepBackItem.setText(messages.text("step-back"));
        stepBackItem.setOnAction(event -> model.stepBack());
        pauseItem.setText(messages.text("pause"));
        pauseItem.setOnAction(event -> pause.run());
        menu.getItems().setAll(stepBackItem, pauseItem);
        Region before = gap();
        Region after = gap();
        // It keeps its room while step back is away, so that nothing moves when it comes.
        StackPane stepBackPlace = new StackPane(stepBack);
        stepBackPlace.setMinWidth(USE_PREF_SIZE);
        setForms(List.of(
                List.of(title, before, week, dashes, decision, after, readScene, stepBackPlace, pauseButton),
                List.of(both, before, after, readScene, menu)));
    }

    /** While it rests there is nothing to pause and no scene to be read. */
    void setPaused(boolean paused) {
        this.paused = paused;
        pauseButton.setDisable(paused);
        pauseItem.setDisable(paused);
        offerScene();
    }

    private void show(Progress progress) {
        int number = progress.decision();
        int most = progress.length().most();
        int now = progress.page().week();
        week.setText(messages.text("week", now));
        decision.setText(messages.text(progress.length().isCertain() ? "decision" : "decision.about", number, most));
        both.setText(messages.text("week.and.decision", now, number, most));
        dashes.show(number, most);
        stepBack.setVisible(progress.mayTakeBack());
        stepBackItem.setDisable(!progress.mayTakeBack());
        offerScene();
    }

    /** Where the options stand below the scene it may be out of sight. */
    private void offerScene() {
        boolean below = getWidth() < em.pixels(MomentContent.WIDE);
        readScene.setManaged(below && !paused && model.progress().page() instanceof PlayPage.Moment);
    }
}
