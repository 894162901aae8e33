package org.balancingact.app.ending;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.engine.Finish;
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
        bar = new StoryBar(StoryBar.title(scenario.title()), weeks(messages, run)).on(LeftOpen.palette(scenario));
    }

    /** All weeks after the end, and the last one before it where something is told of it. */
    private static String weeks(Messages messages, Run run) {
        Scenario scenario = run.scenario();
        if (scenario.epilogueWeeks() == 0) {
            return messages.text("week", scenario.weeks());
        }
        int first = IntStream.concat(IntStream.of(scenario.weeks() + 1),
                run.finish().orElseThrow().aftermath().stream().mapToInt(Finish.Told::week)).min().orElseThrow();
        return messages.text("weeks", first, scenario.lastWeek());
    }

    /** Begins at the ending: what became of it was read before. */
    public EndingScreen atEnding() {
        view.atEnding();
        return this;
    }

    /** @param reached hears that what became of it was read, and the ending itself is open */
    public EndingScreen telling(Runnable reached) {
        view.telling(reached);
        return this;
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
