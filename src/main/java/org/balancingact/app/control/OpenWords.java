package org.balancingact.app.control;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Unit;
import org.balancingact.learn.Word;

/** Texts of one page in which each word that can be opened is open to be, where it is met first. */
public final class OpenWords {
    private static final int SHORTEST = 3;

    private final Meanings meanings;
    private final Set<String> met = new HashSet<>();
    private final Pattern forms;

    OpenWords(Meanings meanings, Predicate<Word> opened) {
        this.meanings = meanings;
        this.forms = Pattern.compile("\\*([^*]+)\\*|(?<![\\p{L}-])(" + meanings.course().glossary().words().stream().filter(opened)
                .flatMap(word -> Stream.concat(Stream.of(word.word()), word.also().stream())).filter(form -> form.length() >= SHORTEST)
                .sorted((one, other) -> other.length() - one.length()).map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The word with the id, which stands alone and in a form of its own; only its letters where no such word is taught. */
    public Region alone(String id, String form) {
        met.add(id);
        return meanings.course().glossary().word(id).<Region>map(word -> open(form, word)).orElseGet(() -> new Paragraph(form));
    }

    /** A paragraph; what stands between asterisks is emphasised. */
    public Region flow(String text, String... styles) {
        TextFlow flow = Styles.on(Styles.on(new TextFlow(), "words-flow"), styles);
        flow.setMinWidth(0);
        flow.setMinHeight(Region.USE_PREF_SIZE);
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
        return meanings.course().glossary().meant(form).filter(word -> met.add(word.id())).map(word -> open(form, word));
    }

    private Disclosure open(String form, Word word) {
        Messages messages = Messages.of("control");
        Optional<Unit> more = word.unit().flatMap(meanings.course()::unit);
        return more.map(unit -> Disclosure.word(form, word.text(), messages.text("word.more", unit.number(), unit.title()), () -> meanings.read().accept(unit)))
                .orElseGet(() -> Disclosure.word(form, word.text()));
    }
}
