package org.balancingact.app.play;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.engine.Visit;
import org.balancingact.i18n.Messages;
import org.balancingact.play.PlayPage.Asking;

/** The questions about the latest pick, where what came of it stands after them. */
final class AskingView extends InPlacePage {
    private static final Messages MESSAGES = Messages.of("play");

    /**
     * @param visit the scene in which it was picked
     * @param words in which the two words that are asked for open their meaning
     */
    AskingView(Asking page, Visit visit, PlayViewModel model, OpenWords words) {
        this(page, visit, model, new AskedQuestions(page.asked(), words));
    }

    private AskingView(Asking page, Visit visit, PlayViewModel model, AskedQuestions questions) {
        super(new Story(model.progress().run().scenario(), visit), new ToldOptions(page.choice()),
                Buttons.withKey(Buttons.primary(MESSAGES.text("go-on"), model::answer), MESSAGES.text("key.enter")),
                new Label(MESSAGES.text("ask.skip")), questions, new Region(), model::answer);
        setId("asking");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> Keyboard.digit(event).ifPresent(digit -> {
            if (questions.choose(digit)) {
                event.consume();
            }
        }));
        questions.show(model.said(), model::say);
    }
}
