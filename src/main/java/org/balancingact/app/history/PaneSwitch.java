package org.balancingact.app.history;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Leads from the runs to the profile and back where only one of them has room. */
final class PaneSwitch extends HBox {
    private final Messages messages = Messages.of("history");
    private final TwoPanes panes;
    private final Button runs = entry(messages.text("switch.runs"), "switch-runs", false);
    private final Button profile = entry(messages.text("switch.profile"), "switch-profile", true);

    PaneSwitch(TwoPanes panes) {
        this.panes = panes;
        getStyleClass().add("pane-switch");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(runs, profile);
        visibleProperty().bind(panes.narrowProperty());
        managedProperty().bind(visibleProperty());
        show(false);
    }

    private Button entry(String text, String id, boolean second) {
        return Buttons.place(id, text, () -> show(second));
    }

    void showRuns() {
        show(false);
    }

    private void show(boolean second) {
        panes.showSecond(second);
        runs.pseudoClassStateChanged(Styles.CURRENT, !second);
        profile.pseudoClassStateChanged(Styles.CURRENT, second);
    }
}
