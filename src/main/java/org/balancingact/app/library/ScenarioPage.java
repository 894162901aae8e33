package org.balancingact.app.library;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.EndingFrame;
import org.balancingact.app.art.SlipPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.Staging;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Scenario;

/** The page of a scenario that was played before: what it is about, and its endings, of which those not met yet stay covered. */
public final class ScenarioPage implements Screen {
    private final Messages messages = Messages.of("library");
    private final Scenario scenario;
    private final Staging staging;
    private final Set<String> seen;
    private final Runnable play;
    private final Button again;
    private final Content content = new Content();
    private final SlipPage view;

    /**
     * @param seen the ids of the endings that were met
     * @param play leads to the briefing
     * @param back leads to the library
     */
    public ScenarioPage(Scenario scenario, Set<String> seen, Runnable play, Runnable back) {
        this.scenario = scenario;
        this.staging = new Staging(scenario);
        this.seen = Set.copyOf(seen);
        this.play = play;
        again = Buttons.named("play-again", Buttons.primary(messages.text("own.play"), play));
        Footer footer = new Footer(messages.text("own.facts", scenario.role(), scenario.minutes()));
        footer.setButtons(Icon.BACK.before(Buttons.named("back-to-library", Buttons.secondary(messages.text("own.back"), back))), again);
        view = new SlipPage(staging.opening(), scenario.title(), content, footer);
        view.setId("scenario-page");
        content.show(Paragraph.story(scenario.summary()), endings());
    }

    private Node endings() {
        CardGrid grid = new CardGrid();
        grid.setCards(scenario.endings().stream().map(this::frame).toList());
        long met = scenario.endings().stream().filter(this::isMet).count();
        return Styles.on(new VBox(Paragraph.section(messages.text("own.endings")),
                Paragraph.note(messages.text("own.endings.line", met, scenario.endings().size())), grid), "own-endings");
    }

    private boolean isMet(Ending ending) {
        return seen.contains(ending.id());
    }

    private Node frame(Ending ending) {
        boolean met = isMet(ending);
        VBox frame = Styles.on(new VBox(new EndingFrame(staging.ending(ending), met)), "own-ending");
        if (met) {
            frame.getChildren().add(new Paragraph(ending.title(), Styles.SERIF, Styles.CARD_TITLE));
            frame.setAccessibleText(messages.text("own.ending.met", ending.title()));
        } else {
            frame.getChildren().add(Paragraph.note(ending.hint().orElseGet(() -> messages.text("own.ending.covered"))));
        }
        return frame;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(scenario.title());
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.LIBRARY);
    }

    @Override
    public void shown() {
        again.requestFocus();
    }

    @Override
    public boolean clicked(Clicker key) {
        if (key == Clicker.FORWARD) {
            play.run();
        }
        return key == Clicker.FORWARD;
    }

    /** What scrolls. */
    private static final class Content extends Page {
        void show(Node... sections) {
            setSections(Styles.on(new VBox(sections), "library-parts"));
        }
    }
}
