package org.balancingact.app.learn;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.learn.Word;

/** All words that can be opened, with what they mean and where to read more. */
public final class WordsView extends Page implements Screen {
    private final Messages messages = Messages.of("learn");
    private final Button back;

    public WordsView(Course course, Consumer<Unit> read, Runnable back) {
        this.back = Icon.BACK.before(Buttons.small("words-back", Buttons.text(messages.text("back"), back)));
        setId("words");
        VBox column = Styles.on(new VBox(this.back, Paragraph.title(messages.text("words.title"))), "learn-column");
        course.glossary().words().forEach(word -> column.getChildren().addAll(Rules.hairline(), entry(word, course, read)));
        setSections(column);
    }

    private Node entry(Word word, Course course, Consumer<Unit> read) {
        VBox entry = Styles.on(new VBox(new Paragraph(word.word(), Styles.STRONG), new Paragraph(word.text())), "learn-entry");
        word.unit().flatMap(course::unit).ifPresent(unit -> entry.getChildren().add(Buttons.wrapping(Buttons.small("word-" + word.id(),
                Buttons.text(Messages.of("control").text("word.more", unit.number(), unit.title()), () -> read.accept(unit))))));
        return entry;
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.LEARN);
    }

    @Override
    public void shown() {
        back.requestFocus();
    }
}
