package org.balancingact.app.debrief;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.EndingFrame;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.art.StageForm;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.Staging;
import org.balancingact.scenario.Ending;

/** What a question is about, as it was seen: the stage of a moment or the picture of the ending, with what is to be remembered of it. */
final class MomentPicture extends VBox {
    private static final Messages MESSAGES = Messages.of("debrief");

    private MomentPicture(Node picture, Paragraph... words) {
        super(picture);
        getChildren().addAll(words);
        getStyleClass().add("moment-picture");
    }

    /** The moment of a choice, and what was chosen. */
    static MomentPicture of(Run run, Choice choice) {
        Staging staging = new Staging(run.scenario());
        return new MomentPicture(new StageArt(staging.scene(choice.scene()), staging.speaker(choice.scene()), StageForm.PLAY).withoutPlate(),
                Paragraph.note(MESSAGES.text("feeling.move", choice.week(), choice.scene().title())), new Paragraph(choice.option().text()));
    }

    /** How the run ended. */
    static MomentPicture ofEnding(Run run) {
        Ending ending = run.finish().orElseThrow().ending();
        return new MomentPicture(new EndingFrame(new Staging(run.scenario()).ending(ending), true), Paragraph.note(MESSAGES.text("ending.reached")),
                new Paragraph(ending.title(), Styles.SERIF, Styles.STORY));
    }
}
