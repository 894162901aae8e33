package org.balancingact.app.play;

import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.scenario.Scenario;

/** A scene that goes on by itself. */
final class InterludeView extends ReadingPage {
    InterludeView(Interlude page, Scenario scenario, String goOn, Runnable next) {
        super(goOn, next, "", new Story(scenario, page.visit()));
        setId("interlude");
    }
}
