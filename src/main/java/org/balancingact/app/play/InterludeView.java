package org.balancingact.app.play;

import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.scenario.Scenario;

/** A scene that goes on by itself. */
final class InterludeView extends FittedPage {
    private final Story story;

    InterludeView(Interlude page, Scenario scenario, String goOn, Runnable next) {
        this(new Story(scenario, page.visit()), goOn, next);
    }

    private InterludeView(Story story, String goOn, Runnable next) {
        super(goOn, next, "", story);
        this.story = story;
        setId("interlude");
    }

    @Override
    void setClose(boolean close) {
        story.setClose(close);
    }
}
