package org.balancingact.app.play;

import javafx.scene.control.Button;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Page;
import org.balancingact.app.play.PlayPage.Interlude;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Scenario;

/** A scene that goes on by itself. */
final class InterludeView extends ReadingPage {
    InterludeView(Interlude page, Scenario scenario, String goOn, Runnable next) {
        super(goOn, next, new Story(scenario, page.visit()));
        setId("interlude");
    }
}
