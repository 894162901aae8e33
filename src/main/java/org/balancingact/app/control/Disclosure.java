package org.balancingact.app.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
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
    private final Optional<Node> more;
    private final String closed;
    /** The card that stands. */
    private Optional<PopOver> card = Optional.empty();

    public Disclosure(String question, String answer) {
        this(question, answer, question, Optional.empty());
        ask.getStyleClass().add(Styles.SMALL);
    }

    private Disclosure(String question, String answer, String closed, Optional<Node> more) {
        this.answer = answer;
        this.closed = closed;
        this.more = more;
        ask = Buttons.text(question, this::turn);
        ask.setAccessibleText(closed);
        ask.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        getStyleClass().add("disclosure");
        getChildren().setAll(ask, em.probe());
    }

    /** A word in a text, with its meaning. */
    public static Disclosure word(String word, String meaning) {
        return word(word, meaning, Optional.empty());
    }

    /** The same with the way to where more is said of it. */
    public static Disclosure word(String word, String meaning, String more, Runnable read) {
        return word(word, meaning, Optional.of(Buttons.wrapping(Buttons.small("word-more", Buttons.text(more, read)))));
    }

    private static Disclosure word(String word, String meaning, Optional<Node> more) {
        Disclosure open = new Disclosure(word, meaning, Messages.of("control").text("word.spoken", word), more);
        open.ask.getStyleClass().setAll("button", "open-word");
        Buttons.wrapping(open.ask);
        return open;
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
        VBox paper = new VBox(words);
        more.ifPresent(paper.getChildren()::add);
        paper.getStyleClass().add("card-words");
        PopOver opened = new PopOver(paper);
        // The library's own sheet knows one theme, and would come before those of the scene.
        opened.getRoot().getStylesheets().clear();
        opened.setDetachable(false);
        opened.setAnimated(false);
        opened.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        opened.setOnHidden(hidden -> {
            card = Optional.empty();
            ask.setAccessibleText(closed);
        });
        card = Optional.of(opened);
        ask.setAccessibleText(Lists.sentences(ask.getText(), answer));
        opened.show(ask);
    }

    private void close() {
        card.ifPresent(open -> open.hide(Duration.ZERO));
    }
}
