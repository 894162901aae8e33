package org.balancingact.app.control;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.controlsfx.control.PopOver;

/**
 * A question that is only its words; pressed, its answer stands on a card beside it, and nothing on the page moves for that. The card
 * goes when the question is pressed again, by Escape, and when one presses or goes elsewhere.
 */
public final class Disclosure extends StackPane {
    /** In em, as look.md has it for a word that can be opened. */
    private static final double CARD_WIDTH = 22;

    private final Em em = new Em();
    private final Button ask;
    private final String answer;
    /** The card that stands. */
    private Optional<PopOver> card = Optional.empty();

    public Disclosure(String question, String answer) {
        this.answer = answer;
        ask = Buttons.text(question, this::turn);
        ask.getStyleClass().add(Styles.SMALL);
        ask.setAccessibleText(question);
        ask.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        getStyleClass().add("disclosure");
        getChildren().setAll(ask, em.probe());
    }

    private void turn() {
        if (card.isPresent()) {
            close();
        } else {
            open();
        }
    }

    /** The library is loaded by the first card, not by the page. */
    private void open() {
        Paragraph words = new Paragraph(answer);
        words.setPrefWidth(em.pixels(CARD_WIDTH));
        words.setStyle("-fx-font-size: " + em.pixels(1) + "px");
        StackPane paper = new StackPane(words);
        paper.getStyleClass().add("card-words");
        PopOver opened = new PopOver(paper);
        // The library's own sheet knows one theme, and would come before those of the scene.
        opened.getRoot().getStylesheets().clear();
        opened.setDetachable(false);
        opened.setAnimated(false);
        opened.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        opened.setOnHidden(hidden -> {
            card = Optional.empty();
            ask.setAccessibleText(ask.getText());
        });
        card = Optional.of(opened);
        ask.setAccessibleText(Lists.sentences(ask.getText(), answer));
        opened.show(ask);
    }

    private void close() {
        card.ifPresent(open -> open.hide(Duration.ZERO));
    }
}
