package org.balancingact.app.ending;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.scenario.Scenario;

/** What became of it all, the ending that was reached, and the way on. */
public final class EndingScreen implements Screen {
    private final EndingView view;
    private final StoryBar bar;
    private final ObservableBooleanValue reducedMotion;
    private final String scenario;

    /**
     * @param run           a run that is over
     * @param reducedMotion whether nothing may move
     */
    public EndingScreen(Run run, Onward onward, ObservableBooleanValue reducedMotion) {
        Messages messages = Messages.of("ending");
        this.reducedMotion = reducedMotion;
        this.view = new EndingView(run, onward);
        Scenario scenario = run.scenario();
        this.scenario = scenario.title();
        String weeks = scenario.epilogueWeeks() == 0
                ? messages.text("week", scenario.weeks())
                : messages.text("weeks", scenario.weeks() + 1, scenario.lastWeek());
        bar = new StoryBar(StoryBar.title(scenario.title()), weeks).on(LeftOpen.palette(scenario));
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(scenario);
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
        view.begin(reducedMotion.get());
    }

    @Override
    public boolean clicked(Clicker key) {
        if (!view.turn(key == Clicker.FORWARD) && key == Clicker.FORWARD) {
            view.goOn();
        }
        return true;
    }
}
