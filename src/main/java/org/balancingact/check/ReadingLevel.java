package org.balancingact.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/**
 * Whether the scenes are easy to read: Flesch reading ease (1948) of all scene texts,
 * 206.835 - 1.015 words per sentence - 84.6 syllables per word. Made for English, so other languages are left alone.
 */
final class ReadingLevel implements Check {
    /** Plain English, easily understood at the age of 13 to 15. */
    private static final double PLAIN = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[”’)]*(\\s|$)");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

    @Override
    public Stream<Finding> examine(Examined examined) {
        if (!examined.scenario().language().startsWith("en")) {
            return Stream.empty();
        }
        List<String> texts = examined.scenario().scenes().stream().flatMap(scene -> scene.text().stream())
                .filter(passage -> !(passage.part() instanceof Artefact)).flatMap(passage -> passage.part().texts().stream()).toList();
        double ease = ease(texts);
        return texts.isEmpty() || ease >= PLAIN ? Stream.empty()
                : Stream.of(Finding.of("BA118", Severity.WARNING, examined.whole(), String.valueOf(Math.round(ease))));
    }

    static double ease(List<String> texts) {
        long sentences = texts.stream().mapToLong(text -> Math.max(1, SENTENCE_END.matcher(text).results().count())).sum();
        List<String> words = texts.stream().flatMap(text -> Words.of(text).stream()).toList();
        long syllables = words.stream().mapToLong(ReadingLevel::syllables).sum();
        return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
    }

    /** Groups of vowels, without a silent e at the end. */
    private static long syllables(String word) {
        String sounded = word.endsWith("e") && !word.endsWith("le") ? word.substring(0, word.length() - 1) : word;
        return Math.max(1, SYLLABLE.matcher(sounded).results().count());
    }
}
