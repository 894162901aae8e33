package org.balancingact.app.compare;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Scrolling;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.i18n.Messages;

/** A page on the way to two runs side by side: under the bar of their scenario, read on by the clicker, left by Escape. */
abstract class ComparePage extends Page implements Screen {
    private final Runnable close;
    private final StoryBar bar;

    ComparePage(String scenario, Runnable close) {
        this.close = close;
        Messages messages = Messages.of("compare");
        Button leave = Buttons.small("close-comparison", Buttons.text(messages.text("close"), close));
        bar = new StoryBar(StoryBar.title(scenario), messages.text("bar"), leave);
    }

    @Override
    public final Node view() {
        return this;
    }

    @Override
    public final Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public final boolean clicked(Clicker key) {
        return Scrolling.turn(this, key == Clicker.FORWARD);
    }

    @Override
    public final boolean escaped() {
        close.run();
        return true;
    }
}
