package org.balancingact.app.play;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.PortraitArt;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.story.StoryParts;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.scenario.Scenario;

/** What came of the latest pick and, at a checkpoint, where things stand. */
final class CheckpointView extends ReadingPage {
    CheckpointView(Consequence page, Scenario scenario, String goOn, Runnable next) {
        super(goOn, next, note(page), content(page, scenario));
        setId("consequence");
    }

    private static String note(Consequence page) {
        return page.checkpoint().isPresent() ? Messages.of("play").text("checkpoint.underway") : "";
    }

    private static Node[] content(Consequence page, Scenario scenario) {
        Node told = told(page.choice(), scenario);
        return page.checkpoint().<Node[]>map(checkpoint -> new Node[] {told, new CheckpointTable(checkpoint)})
                .orElseGet(() -> new Node[] {told});
    }

    private static Node told(Choice choice, Scenario scenario) {
        HBox told = new HBox();
        told.getStyleClass().add("told");
        choice.scene().speaker().flatMap(scenario::castMember)
                .ifPresent(speaker -> told.getChildren().add(new PortraitArt(speaker)));
        told.getChildren().add(text(choice, scenario));
        return told;
    }

    /** The option that was picked, and what came of it. */
    static VBox text(Choice choice, Scenario scenario) {
        VBox text = new VBox(Paragraph.note(Messages.of("play").text("you-chose", choice.option().text())));
        text.getChildren().addAll(new StoryParts(scenario).nodes(choice.consequence()));
        text.getStyleClass().add("told-text");
        return text;
    }
}
