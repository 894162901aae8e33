package org.balancingact.app.play;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.report.words.StoryWords;
import org.balancingact.app.control.PageStack;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.play.PageInRun;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;

/**
 * The screen of a run being played: one page after the other. Enter goes on, Escape pauses. While a page is read, or an option is
 * picked and not confirmed yet, the page after it is made, so that it is there at once.
 */
public final class PlayScreen implements Screen {
    /** Long enough for what was just opened to be painted, and shorter than anybody reads. */
    private static final Duration WHILE_READING = Duration.millis(120);

    private final Messages messages = Messages.of("play");
    private final PlayViewModel model;
    private final Runnable settings;
    private final Runnable leave;
    private final PageViews pages;
    private final PageStack stack = new PageStack();
    private final Turning turning;
    private final BorderPane view = new BorderPane(stack);
    private final PauseTransition reading = new PauseTransition(WHILE_READING);
    private final SignedLine trouble = SignedLine.alert("");
    private final HBox troubleRow = new HBox(trouble);
    private final PlayBar bar;
    private PageView current;
    private Optional<Made> ahead = Optional.empty();
    private boolean shown;
    private boolean paused;

    /**
     * @param meanings open where gauges are shown and where the two words are asked for
     * @param settings called when the player wants to set something before going on
     * @param leave    called when the player leaves the run for later
     */
    public PlayScreen(PlayViewModel model, Meanings meanings, ObservableBooleanValue reducedMotion, Runnable settings, Runnable leave) {
        this.model = model;
        this.pages = new PageViews(model, meanings, reducedMotion);
        this.turning = new Turning(stack, reducedMotion);
        this.settings = settings;
        this.leave = leave;
        this.current = pages.of(model.progress().pageInRun());
        this.bar = new PlayBar(model, this::pause);
        createView();
        bindModel();
        recap().ifPresent(view::setTop);
    }

    private void createView() {
        stack.showAlone(current.region());
        view.getStyleClass().add("play");
        view.setId("play");
        Button tryAgain = Buttons.named("try-again", Buttons.secondary(messages.text("trouble.again"), model::tryAgain));
        tryAgain.disableProperty().bind(model.writingProperty());
        HBox.setHgrow(trouble, Priority.ALWAYS);
        troubleRow.getChildren().add(tryAgain);
        troubleRow.getStyleClass().addAll("trouble", "button-row");
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void bindModel() {
        reading.setOnFinished(pause -> prepare());
        model.progressProperty().subscribe((before, progress) -> show());
        model.pickedProperty().subscribe(option -> reading.playFromStart());
        model.troubleProperty().subscribe(text -> {
            trouble.say(text.map(reason -> messages.text("trouble", reason)).orElse(""), true);
            view.setTop(text.isPresent() ? troubleRow : null);
        });
    }

    /** Of a run that is taken up again, what was done last. */
    private Optional<Node> recap() {
        List<Choice> made = model.progress().run().choices();
        boolean told = model.progress().page() instanceof Moment || model.progress().page() instanceof Interlude;
        return made.isEmpty() || !told ? Optional.empty()
                : Optional.of(Styles.on(new HBox(Styles.on(new Paragraph(StoryWords.last(made.get(made.size() - 1)), Styles.NOTE), "recap-words")), "recap"));
    }

    private void show() {
        setPaused(false);
        view.getChildren().stream().filter(part -> part.getStyleClass().contains("recap")).findFirst().ifPresent(recap -> view.setTop(null));
        PageInRun page = model.progress().pageInRun();
        open(ahead.filter(made -> made.page().equals(page)).map(Made::view).orElseGet(() -> pages.of(page)));
        reading.playFromStart();
    }

    private void open(PageView page) {
        ahead.map(Made::view).filter(made -> made != page).ifPresent(PageView::detach);
        ahead = Optional.empty();
        current.detach();
        Optional<StageArt> before = current.stage();
        current = page;
        stack.showAlone(page.region());
        if (shown) {
            page.begin();
            turning.to(page, before);
        }
    }

    /** Makes the page that comes next, as far as that is known. */
    private void prepare() {
        Optional<PageInRun> next = shown && !paused ? model.ahead() : Optional.empty();
        if (!next.equals(ahead.map(Made::page))) {
            ahead.ifPresent(made -> {
                made.view().detach();
                stack.drop(made.view().region());
            });
            ahead = next.map(page -> new Made(page, pages.of(page)));
            ahead.ifPresent(made -> stack.prepare(made.view().region()));
        }
    }

    private record Made(PageInRun page, PageView view) {}

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            current.goOn();
            event.consume();
        }
    }

    private void pause() {
        setPaused(true);
        PageView pause = new PauseView(model.progress().run(), this::show,
                Optional.of((Runnable) model::stepBack).filter(back -> model.progress().mayTakeBack()), settings, this::leaveForLater);
        open(current.stage().map(stage -> (PageView) new StagedPage(stage, pause)).orElse(pause));
    }

    private void setPaused(boolean paused) {
        this.paused = paused;
        bar.setPaused(paused);
    }

    private void leaveForLater() {
        model.leave();
        leave.run();
    }

    @Override
    public ObservableValue<String> title() {
        return model.progressProperty().map(progress -> messages.text("window", progress.run().scenario().title(), progress.page().week()));
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
        shown = true;
        current.begin();
        reading.playFromStart();
    }

    @Override
    public void hidden() {
        shown = false;
        reading.stop();
        model.keepSaid();
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
            show();
        } else {
            pause();
        }
        return true;
    }
}
