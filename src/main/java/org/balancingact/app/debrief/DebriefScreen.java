package org.balancingact.app.debrief;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Logo;
import org.balancingact.app.control.PageStack;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.scenario.Scenario;

/**
 * The debrief of a run that is over: one page after the other, each made when it is first opened or, once all may be seen, while
 * another is being read.
 */
public final class DebriefScreen implements Screen {
    /** Long enough for what was just opened to be painted, and for a key to get through. */
    private static final Duration WHILE_READING = Duration.millis(120);
    /** The pages that need no more than the debrief; the later ones begin to read the record or to count runs when they are opened. */
    private static final Set<Step> MADE_AHEAD = EnumSet.of(Step.OVERVIEW, Step.FEELING, Step.HAPPENED, Step.ASKED, Step.WHAT_IF, Step.WHY, Step.MIX, Step.AMOUNTS);

    private final DebriefViewModel model;
    private final ObservableBooleanValue reducedMotion;
    private final Map<Step, StepPage> pages = new EnumMap<>(Step.class);
    private final PageStack stack = new PageStack();
    private final BorderPane view = new BorderPane();
    private final PauseTransition reading = new PauseTransition(WHILE_READING);
    private final StoryBar bar;
    private boolean shown;

    /** @param day when the run was played, as it stands in a sentence */
    public DebriefScreen(DebriefViewModel model, String day, ObservableBooleanValue reducedMotion) {
        this.model = model;
        this.reducedMotion = reducedMotion;
        Messages messages = Messages.of("debrief");
        Label title = StoryBar.title(model.record().scenarioTitle());
        title.setGraphic(new Logo());
        title.getStyleClass().add("product");
        Scenario scenario = model.debrief().run().scenario();
        Button leave = Buttons.small("close-debrief", Buttons.text(messages.text("close"), model::close));
        Button handOver = Icon.EXPORT.before(Buttons.small("export-debrief", Buttons.text(messages.text("export"), model::export)));
        Button ending = Buttons.small("read-ending", Buttons.text(messages.text("read-ending"), model::readEnding));
        handOver.disableProperty().bind(model.revealedProperty().not());
        bar = new StoryBar(title, messages.text("of." + model.record().mode().id(), day), ending, handOver, leave)
                .on(LeftOpen.cover(scenario.cover(), scenario.id()).palette());
        // The focus goes through them in the order in which they are put there.
        view.setTop(new WalkBar(model));
        view.setCenter(stack);
        reading.setOnFinished(pause -> prepare());
        model.stepProperty().subscribe(this::open);
        model.revealedProperty().subscribe(revealed -> reading.playFromStart());
    }

    private void open(Step step) {
        stack.show(page());
        view.setBottom(page().footer());
        if (shown) {
            begin();
            reading.playFromStart();
        }
    }

    private StepPage page() {
        return pages.computeIfAbsent(model.stepProperty().get(), this::make);
    }

    /** Makes one page that has not been opened yet, and goes on to the next while nothing else happens. */
    private void prepare() {
        if (shown && stack.isInWindow() && model.revealedProperty().get()) {
            MADE_AHEAD.stream().filter(step -> !pages.containsKey(step)).findFirst().ifPresent(step -> {
                stack.prepare(pages.computeIfAbsent(step, this::make));
                reading.playFromStart();
            });
        }
    }

    private StepPage make(Step step) {
        return switch (step) {
            case OVERVIEW -> new Overview(model);
            case FEELING -> new FeelingPage(model);
            case HAPPENED -> new HappenedPage(model);
            case WHY -> new WhyPage(model);
            case ASKED -> new AskedPage(model);
            case MIX -> new MixPage(model);
            case AMOUNTS -> new AmountsPage(model);
            case VOTES -> new VotesPage(model);
            case WHAT_IF -> new WhatIfPage(model);
            case ALL_RUNS -> new AllRunsPage(model);
            case TAKE_ALONG -> new TakeAlongPage(model);
        };
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Messages.of("debrief").text("window", model.record().scenarioTitle()));
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
        begin();
        reading.playFromStart();
    }

    @Override
    public void hidden() {
        shown = false;
        reading.stop();
        pages.values().forEach(StepPage::keepTyped);
    }

    /** What a page scrolls is there for the focus only once the page has been dressed. */
    private void begin() {
        page().applyCss();
        page().begin();
        if (!reducedMotion.get()) {
            page().enter();
        }
    }

    /** Through a page, then on to the next. */
    @Override
    public boolean clicked(Clicker key) {
        if (!page().turn(key == Clicker.FORWARD)) {
            if (key == Clicker.FORWARD) {
                model.next();
            } else {
                model.previous();
            }
        }
        return true;
    }

    /** Who has typed something is asked first; another Escape stays. */
    @Override
    public boolean escaped() {
        if (view.getBottom() != page().footer()) {
            stay();
        } else if (page().isAsking()) {
            askWhetherToLeave();
        } else if (!page().closeCauses()) {
            model.close();
        }
        return true;
    }

    private void askWhetherToLeave() {
        Messages messages = Messages.of("debrief");
        Footer asked = new Footer(messages.text("leave.asked"));
        Button stay = Buttons.named("stay", Buttons.primary(messages.text("leave.stay"), this::stay));
        asked.setButtons(Buttons.named("leave", Buttons.secondary(messages.text("leave"), model::close)), stay);
        view.setBottom(asked);
        stay.requestFocus();
    }

    private void stay() {
        view.setBottom(page().footer());
        page().begin();
    }
}
