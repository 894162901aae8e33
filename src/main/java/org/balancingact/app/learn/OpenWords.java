package org.balancingact.app.learn;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.balancingact.app.control.Disclosure;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.learn.Word;

/** Texts of one page in which each word that can be opened is open to be, where it is met first. */
final class OpenWords {
    private static final int SHORTEST = 3;

    private final Course course;
    private final Consumer<Unit> read;
    private final Set<String> met = new HashSet<>();
    private final Pattern forms;

    /** @param read leads to a unit that says more */
    OpenWords(Course course, Consumer<Unit> read) {
        this.course = course;
        this.read = read;
        this.forms = Pattern.compile("\\*([^*]+)\\*|(?<![\\p{L}-])(" + course.glossary().words().stream()
                .flatMap(word -> Stream.concat(Stream.of(word.word()), word.also().stream())).filter(form -> form.length() > SHORTEST)
                .sorted((one, other) -> other.length() - one.length()).map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A paragraph of story; what stands between asterisks is emphasised. */
    Node flow(String text) {
        TextFlow flow = Styles.on(new TextFlow(), Styles.SERIF, "unit-flow");
        flow.setMinWidth(0);
        int from = 0;
        Matcher matcher = forms.matcher(text);
        while (matcher.find()) {
            Optional<Node> other = Optional.ofNullable(matcher.group(1)).<Node>map(emphasised -> Styles.on(text(emphasised), "emphasis"))
                    .or(() -> word(matcher.group()));
            if (other.isPresent()) {
                flow.getChildren().addAll(text(text.substring(from, matcher.start())), other.get());
                from = matcher.end();
            }
        }
        flow.getChildren().add(text(text.substring(from)));
        return flow;
    }

    private static Text text(String words) {
        return Styles.on(new Text(words), "flow-text");
    }

    private Optional<Node> word(String form) {
        return course.glossary().meant(form).filter(word -> met.add(word.id())).map(word -> open(form, word));
    }

    private Node open(String form, Word word) {
        Messages messages = Messages.of("learn");
        Optional<Unit> more = word.unit().flatMap(course::unit);
        return more.map(unit -> Disclosure.word(form, word.text(), messages.text("words.more", unit.number(), unit.title()), () -> read.accept(unit)))
                .orElseGet(() -> Disclosure.word(form, word.text()));
    }
}
