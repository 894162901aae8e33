package org.balancingact.app.compare;

import javafx.scene.control.Button;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** The bar above a comparison. */
final class CompareBar {
    private CompareBar() {}

    static StoryBar of(String scenario, Runnable close) {
        Messages messages = Messages.of("compare");
        Button leave = Buttons.text(messages.text("close"), close);
        leave.setId("close-comparison");
        leave.getStyleClass().add(Styles.SMALL);
        return new StoryBar(StoryBar.title(scenario), messages.text("bar"), leave);
    }
}
