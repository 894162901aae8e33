package org.balancingact.app.learn;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.learn.Word;

/** All words that can be opened, with what they mean and where to read more. */
public final class WordsView extends ListPage {
    public WordsView(Course course, Consumer<Unit> read, Runnable back) {
        super("words", Messages.of("learn").text("words.title"), back);
        List<Word> words = course.glossary().words();
        int half = (words.size() + 1) / 2;
        words.subList(0, half).forEach(word -> add(Rules.hairline(), entry(word, course, read)));
        words.subList(half, words.size()).forEach(word -> addBeside(Rules.hairline(), entry(word, course, read)));
    }

    private Node entry(Word word, Course course, Consumer<Unit> read) {
        VBox entry = Styles.on(new VBox(new Paragraph(word.word(), Styles.STRONG), new Paragraph(word.text())), "learn-entry");
        word.unit().flatMap(course::unit).ifPresent(unit -> entry.getChildren().add(Buttons.wrapping(Buttons.small("word-" + word.id(),
                Buttons.text(Messages.of("control").text("word.more", unit.number(), unit.title()), () -> read.accept(unit))))));
        return entry;
    }
}
