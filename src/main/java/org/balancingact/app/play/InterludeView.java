package org.balancingact.app.play;

import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.scenario.Scenario;

/** A scene that goes on by itself; its text is set closer where it would not fit into the window. */
final class InterludeView extends ReadingPage {
    private final Story story;
    private Fit fitted = new Fit(0, 0, 0);

    /** The page for which the story has its form, and how high it came out; all in pixels. */
    private record Fit(double width, double height, double story) {}

    InterludeView(Interlude page, Scenario scenario, String goOn, Runnable next) {
        this(new Story(scenario, page.visit()), goOn, next);
    }

    private InterludeView(Story story, String goOn, Runnable next) {
        super(goOn, next, "", story);
        this.story = story;
        setId("interlude");
    }

    /** Setting the story anew is no work for every pass. */
    @Override
    protected void layoutChildren() {
        if (!measured().equals(fitted)) {
            story.setClose(false);
            super.layoutChildren();
            story.setClose(!fits());
            fitted = measured();
        }
        super.layoutChildren();
    }

    private Fit measured() {
        return new Fit(getWidth(), getHeight(), story.prefHeight(story.getWidth()));
    }
}
