package org.balancingact.app.play;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Where one is in the story, and the ways out: step back, pause. In narrow windows these go into a menu. */
final class PlayBar extends HBox {
    /** Below this many em the bar is short. */
    static final double WIDE = 60;

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
    private final Region before = space();
    private final Region after = space();
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
        widthProperty().addListener(change -> fit());
        em.sizeProperty().addListener(change -> fit());
        model.pageProperty().subscribe(page -> refresh());
    }

    private static Label note() {
        Label note = new Label();
        note.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        note.setMinWidth(USE_PREF_SIZE);
        return note;
    }

    private void createView() {
        getStyleClass().addAll("top-bar", "play-bar");
        title.setText(model.title());
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
        getChildren().setAll(title, both, before, week, dashes, decision, after, readScene, stepBack, pauseButton, menu);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** While it rests there is nothing to pause and no scene to be read. */
    void setPaused(boolean paused) {
        this.paused = paused;
        pauseButton.setDisable(paused);
        pauseItem.setDisable(paused);
        fit();
    }

    private void refresh() {
        int number = model.decisionNumber();
        int most = model.length().most();
        String count = messages.text(model.length().isCertain() ? "decision" : "decision.about", number, most);
        week.setText(messages.text("week", model.pageProperty().get().week()));
        decision.setText(count);
        both.setText(messages.text("week.and.decision", model.pageProperty().get().week(), number, most));
        dashes.show(number, most);
        stepBackItem.setDisable(!model.canStepBack());
        fit();
    }

    private void fit() {
        boolean wide = getWidth() >= em.pixels(WIDE);
        for (Node node : new Node[] {title, before, week, dashes, decision, pauseButton}) {
            show(node, wide);
        }
        // It keeps its room while it is away, so that nothing moves when it comes.
        stepBack.setManaged(wide);
        stepBack.setVisible(wide && model.canStepBack());
        show(both, !wide);
        show(menu, !wide);
        show(readScene, !wide && !paused && model.pageProperty().get() instanceof PlayPage.Moment);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
