package org.balancingact.app.debrief;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Scrolling;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Scenario;

/** The walk for a group in front of one big screen: a slide a page, with one finding and one picture; arrow keys and the clicker turn. */
public final class BigScreen extends BorderPane implements Screen {
    private final Messages messages = Messages.of("debrief");
    private final Debrief debrief;
    private final Sheet sheet = new Sheet();
    private final Button next;
    private int at;

    public BigScreen(Debrief debrief, Runnable back) {
        this.debrief = debrief;
        setId("big-screen");
        getStyleClass().add("big-screen");
        Button leave = Icon.BACK.before(Buttons.named("big-back", Buttons.text(messages.text("big.back"), back)));
        next = Buttons.named("big-next", Buttons.primary(messages.text("bar.next"), () -> turn(1)));
        Footer footer = new Footer(messages.text("caution.short"));
        footer.setButtons(leave, next);
        setCenter(sheet);
        setBottom(footer);
        // A button keeps the arrow keys to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                turn(event.getCode() == KeyCode.RIGHT ? 1 : -1);
                event.consume();
            }
        });
        show();
    }

    private boolean turn(int way) {
        int to = at + way;
        if (to < 0 || to >= Step.WALK.size()) {
            return false;
        }
        at = to;
        show();
        return true;
    }

    private void show() {
        sheet.show(Styles.on(new Slide(debrief, Step.WALK.get(at)), "big-slide"));
        next.setVisible(at < Step.WALK.size() - 1);
        setAccessibleText(messages.text("big.where", at + 1, Step.WALK.size()));
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        Scenario scenario = debrief.run().scenario();
        return Optional.of(new StoryBar(StoryBar.title(scenario.title()), "").on(LeftOpen.palette(scenario)));
    }

    @Override
    public void shown() {
        next.requestFocus();
    }

    @Override
    public boolean clicked(Clicker key) {
        boolean forward = key == Clicker.FORWARD;
        if (!Scrolling.turn(sheet, forward)) {
            turn(forward ? 1 : -1);
        }
        return true;
    }

    /** Scrolls where the window is too low for a slide. */
    private static final class Sheet extends Page {
        void show(Slide slide) {
            setSections(slide);
            setVvalue(0);
        }
    }
}
