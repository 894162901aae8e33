package org.balancingact.app.room.projector;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.PortraitArt;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Scenario;

/** Before the first scene: what it is about, who the room is, and whom it meets. */
final class BriefingPage {
    private static final double WORDS = 40;

    private BriefingPage() {}

    static TwoColumns of(Scenario scenario) {
        VBox words = Styles.on(new VBox(Paragraph.display(scenario.title()), new Paragraph(scenario.role(), Styles.STRONG)),
                "projected-page-words");
        scenario.briefing().forEach(text -> words.getChildren().add(Paragraph.story(text)));
        words.getChildren().add(new Paragraph(Messages.of("room").text("briefing.errors"), Styles.STRONG));
        VBox people = Styles.on(new VBox(), "projected-people");
        scenario.cast().forEach(member -> people.getChildren().add(person(member)));
        return new TwoColumns(words, WORDS, people);
    }

    private static Node person(CastMember member) {
        VBox words = new VBox(new Paragraph(member.name(), Styles.STRONG), Paragraph.note(member.title()));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Styles.on(new HBox(new PortraitArt(member), words), "projected-person");
    }
}
