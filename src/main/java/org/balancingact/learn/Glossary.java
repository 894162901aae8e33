package org.balancingact.learn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.StrictFile;
import org.balancingact.scenario.json.StrictObject;

/** The words of the program that can be opened where they stand. */
public record Glossary(List<Word> words) {
    static final Glossary NONE = new Glossary(List.of());
    private static final int FORMAT = 1;
    private static final int MOST = 100;
    private static final int MOST_FORMS = 12;

    public Glossary {
        words = List.copyOf(words);
    }

    /** The word with the id. */
    public Optional<Word> word(String id) {
        return words.stream().filter(word -> word.id().equals(id)).findFirst();
    }

    /** The word of which this is a form, in whatever case. */
    public Optional<Word> meant(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> word.word().toLowerCase(Locale.ROOT).equals(lower)
                || word.also().stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(lower))).findFirst();
    }

    static StrictFile.Read<Glossary> read(String file, byte[] content) {
        return StrictFile.read(file, content, FORMAT, Glossary::read);
    }

    private static Optional<Glossary> read(StrictObject object) {
        object.language("language");
        List<Word> words = object.objects("words", 1, MOST, Glossary::word);
        UnitReader.doubled(words.stream().map(Word::id).toList())
                .ifPresent(twice -> object.wrong("words", Messages.of("learn").text("wrong.doubled", twice)));
        return object.whole(() -> new Glossary(words));
    }

    private static Optional<Word> word(StrictObject object) {
        String id = object.id("id");
        String word = object.text("word");
        List<String> also = object.optionalTexts("also", MOST_FORMS);
        String text = object.text("text");
        Optional<String> unit = object.optionalText("unit");
        return object.whole(() -> new Word(id, word, also, text, unit));
    }
}
