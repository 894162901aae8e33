package org.balancingact.app.play;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.play.PlayPage.Asking;
import org.balancingact.app.play.PlayPage.Consequence;
import org.balancingact.app.play.PlayPage.Interlude;
import org.balancingact.app.play.PlayPage.Moment;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** The screen of a run being played: one page after the other. Enter goes on, Escape pauses. */
public final class PlayScreen implements Screen {
    private static final Duration PAGE_FADE = Duration.millis(160);

    private final Messages messages = Messages.of("play");
    private final PlayViewModel model;
    private final ObservableBooleanValue reducedMotion;
    private final Runnable leave;
    private final BorderPane view = new BorderPane();
    private final Paragraph trouble = new Paragraph("", Styles.ALERT);
    private final HBox troubleRow = new HBox(trouble);
    private final PlayBar bar;
    private PageView current;
    private boolean paused;

    /** @param leave called when the player leaves the run for later */
    public PlayScreen(PlayViewModel model, ObservableBooleanValue reducedMotion, Runnable leave) {
        this.model = model;
        this.reducedMotion = reducedMotion;
        this.leave = leave;
        this.bar = new PlayBar(model, this::pause, () -> current.turnToBeginning());
        createView();
        bindModel();
    }

    private void createView() {
        view.getStyleClass().add("play");
        view.setId("play");
        Button tryAgain = Buttons.secondary(messages.text("trouble.again"), model::tryAgain);
        tryAgain.setId("try-again");
        tryAgain.disableProperty().bind(model.writingProperty());
        HBox.setHgrow(trouble, Priority.ALWAYS);
        troubleRow.getChildren().add(tryAgain);
        troubleRow.getStyleClass().addAll("trouble", "button-row");
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void bindModel() {
        model.pageProperty().subscribe(this::show);
        model.troubleProperty().subscribe(text -> {
            trouble.setText(text.map(reason -> messages.text("trouble", reason)).orElse(""));
            view.setTop(text.isPresent() ? troubleRow : null);
        });
    }

    private void show(PlayPage page) {
        paused = false;
        open(pageView(page));
    }

    private void open(PageView page) {
        boolean first = current == null;
        current = page;
        Node node = (Node) page;
        view.setCenter(node);
        if (!first) {
            fadeIn(node);
            page.begin();
        }
    }

    private void fadeIn(Node node) {
        if (!reducedMotion.get()) {
            FadeTransition fade = new FadeTransition(PAGE_FADE, node);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    private PageView pageView(PlayPage page) {
        if (page instanceof Moment moment) {
            return new MomentView(moment, model);
        } else if (page instanceof Interlude interlude) {
            return new InterludeView(interlude, model.run().scenario(), goOnText(), model::goOn);
        } else if (page instanceof Asking asking) {
            return new AskingView(asking, model);
        }
        return new ConsequenceView((Consequence) page, model.run().scenario(), goOnText(), model::goOn);
    }

    /** What comes next: the week where time passes, else the decision, else the end. */
    private String goOnText() {
        PlayPage page = model.pageProperty().get();
        return model.nextPage().map(next -> next.week() > page.week()
                        ? messages.text("go-on.week", next.week())
                        : messages.text("go-on.decision", model.run().choices().size() + 1))
                .orElseGet(() -> messages.text("go-on.end"));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            current.goOn();
            event.consume();
        }
    }

    private void pause() {
        paused = true;
        open(new PauseView(() -> show(model.pageProperty().get()), this::leaveForLater));
    }

    private void leaveForLater() {
        model.leave();
        leave.run();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void shown() {
        current.begin();
    }

    @Override
    public boolean clicked(Clicker key) {
        boolean forward = key == Clicker.FORWARD;
        if (!current.turn(forward)) {
            if (forward) {
                current.goOn();
            } else if (!paused) {
                model.turnBack();
            }
        }
        return true;
    }

    @Override
    public boolean escaped() {
        if (paused) {
            show(model.pageProperty().get());
        } else {
            pause();
        }
        return true;
    }
}
