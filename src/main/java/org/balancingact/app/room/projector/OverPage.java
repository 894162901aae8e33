package org.balancingact.app.room.projector;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.QrPicture;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** After the debrief: thanks, and the run to take home, as a code to type and for cameras. */
final class OverPage {
    private static final Messages MESSAGES = Messages.of("room");
    private static final double CODE = 23.5;

    private OverPage() {}

    static Region of(Optional<String> runCode) {
        VBox words = Styles.on(new VBox(Paragraph.display(MESSAGES.text("over.title"))), "projected-page-words");
        if (runCode.isEmpty()) {
            return words;
        }
        words.getChildren().addAll(Paragraph.story(MESSAGES.text("over.code")), Styles.on(new Paragraph(runCode.get(),
                Styles.TITLE), "projected-address"));
        QrPicture code = Styles.on(new QrPicture(runCode.get(), MESSAGES.text("over.spoken", runCode.get())), "room-code");
        return new TwoColumns(Styles.on(new VBox(code), "projected-page-words"), CODE, words);
    }
}
