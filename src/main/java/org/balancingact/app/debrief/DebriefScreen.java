package org.balancingact.app.debrief;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Logo;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RunRecord;
import org.balancingact.report.Debrief;

/** The debrief of a run that is over. */
public final class DebriefScreen implements Screen {
    private final Overview overview;
    private final StoryBar bar;
    private final Runnable close;

    /**
     * @param day    when the run was played, as it stands in a sentence
     * @param export leads to the files that the run can be handed over as
     * @param close  leaves the debrief
     */
    public DebriefScreen(Debrief debrief, RunRecord record, String day, Runnable export, Runnable close) {
        Messages messages = Messages.of("debrief");
        this.close = close;
        this.overview = new Overview(debrief, record);
        Label title = StoryBar.title(debrief.run().scenario().title());
        title.setGraphic(new Logo());
        title.getStyleClass().add("product");
        Button leave = Buttons.text(messages.text("close"), close);
        leave.getStyleClass().add(Styles.SMALL);
        leave.setId("close-debrief");
        Button handOver = Buttons.text(messages.text("export"), export);
        handOver.getStyleClass().add(Styles.SMALL);
        handOver.setId("export-debrief");
        bar = new StoryBar(title, messages.text("of." + record.mode().id(), day), handOver, leave);
    }

    @Override
    public Node view() {
        return overview;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void shown() {
        overview.begin();
    }

    @Override
    public boolean clicked(Clicker key) {
        overview.turn(key == Clicker.FORWARD);
        return true;
    }

    @Override
    public boolean escaped() {
        if (!overview.closeCauses()) {
            close.run();
        }
        return true;
    }
}
