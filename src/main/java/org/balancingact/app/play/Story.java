package org.balancingact.app.play;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.story.StoryParts;
import org.balancingact.engine.Visit;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Scenario;

/** The title of a scene, who speaks, and what is told. */
final class Story extends VBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    private final String spoken;

    Story(Scenario scenario, Visit visit) {
        Optional<CastMember> speaker = visit.scene().speaker().flatMap(scenario::castMember);
        getStyleClass().add("scene-story");
        getChildren().add(Paragraph.display(visit.scene().title()));
        getChildren().addAll(new StoryParts(scenario).nodes(visit.text()));
        spoken = Stream.of(Stream.of(visit.scene().title()), speaker.map(CastMember::name).stream(),
                Stream.of(new StoryWords(scenario).of(visit.text()))).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    /** In low windows the title is smaller; at once, so that it can be measured. */
    void setLow(boolean low) {
        set(LOW, low);
    }

    /** The text is set smaller and closer; at once, so that it can be measured. */
    void setClose(boolean close) {
        set(CLOSE, close);
    }

    private void set(PseudoClass form, boolean on) {
        if (on != getPseudoClassStates().contains(form)) {
            pseudoClassStateChanged(form, on);
            applyCss();
        }
    }

    /** The whole as a screen reader says it. */
    String spoken() {
        return spoken;
    }
}
