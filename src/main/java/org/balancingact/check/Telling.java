package org.balancingact.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.balancingact.analysis.Wilson;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/**
 * How far the words and marks of options tell which of them belong to a class, learnt from all other decisions: each decision is judged
 * by what its words did elsewhere. With w(t) = ln((a+½)/(A+1)) - ln((b+½)/(B+1)), a of A options of the class and b of B others having the
 * word, an option scores the sum of its words; a decision counts the share of its pairs in which the right one scores higher.
 *
 * @param right     share of pairs put right, the mean over the decisions, 0 to 1; ties count half
 * @param decisions how many have options of both kinds
 * @param words     that tell the most, the most first
 */
public record Telling(double right, int decisions, List<Word> words) {
    /** Fewer teach nothing. */
    public static final int FEWEST_DECISIONS = 8;
    private static final int WORDS = 10;
    /** Per cent, beyond chance, times the root of the number of decisions: chance exceeds it once in twenty. */
    private static final double BEYOND_CHANCE = 75;

    public Telling {
        words = List.copyOf(words);
    }

    /** What the words may tell. */
    public enum Of {
        STYLE(option -> option.style() == Style.LEADER), CRAFT(option -> option.craft() == Craft.SOUND);

        private final Predicate<Option> first;

        Of(Predicate<Option> first) {
            this.first = first;
        }
    }

    /** A word or mark, and how many options of the class and of the others have it. */
    public record Word(String text, int ofClass, int ofOthers) {
        private double weight() {
            return Math.abs(ofClass - ofOthers) / Math.sqrt(ofClass + ofOthers);
        }
    }

    /** Empty where there are too few decisions to learn from. */
    public static Optional<Telling> of(List<Decision> decisions, Of of) {
        List<Tokens> all = decisions.stream().map(Tokens::of).filter(tokens -> isMixed(tokens, of)).toList();
        if (all.size() < FEWEST_DECISIONS) {
            return Optional.empty();
        }
        WordCounts counts = new WordCounts(of.first);
        all.forEach(counts::add);
        double right = all.stream().mapToDouble(tokens -> rightPairs(tokens, counts.without(tokens), of)).average().orElseThrow();
        List<Word> words = counts.words().stream().sorted(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::text))
                .limit(WORDS).toList();
        return Optional.of(new Telling(right, all.size(), words));
    }

    private static boolean isMixed(Tokens tokens, Of of) {
        return tokens.options().stream().map(Tokens.Of::option).anyMatch(of.first)
                && !tokens.options().stream().map(Tokens.Of::option).allMatch(of.first);
    }

    private static double rightPairs(Tokens tokens, WordCounts learnt, Of of) {
        List<Double> ofClass = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        tokens.options().forEach(each -> (of.first.test(each.option()) ? ofClass : others).add(learnt.score(each.tokens())));
        double right = 0;
        for (double here : ofClass) {
            for (double there : others) {
                right += here > there ? 1 : here == there ? 0.5 : 0;
            }
        }
        return right / (ofClass.size() * others.size());
    }

    public double percent() {
        return 100 * right;
    }

    /** The most, in per cent of the pairs, that is no more than chance. */
    public double bound() {
        return 50 + BEYOND_CHANCE / Math.sqrt(decisions);
    }

    public boolean isFair() {
        return percent() <= bound();
    }

    public Wilson interval() {
        return new Wilson(right, decisions);
    }

    /** In how many options of each kind each word occurs. */
    private record WordCounts(Predicate<Option> first, Map<String, int[]> byWord, int[] options) {
        WordCounts(Predicate<Option> first) {
            this(first, new TreeMap<>(), new int[2]);
        }

        void add(Tokens tokens) {
            change(tokens, 1);
        }

        private void change(Tokens tokens, int by) {
            for (Tokens.Of each : tokens.options()) {
                int side = first.test(each.option()) ? 0 : 1;
                options[side] += by;
                each.tokens().forEach(word -> byWord.computeIfAbsent(word, unknown -> new int[2])[side] += by);
            }
        }

        WordCounts without(Tokens left) {
            Map<String, int[]> copy = new HashMap<>();
            byWord.forEach((word, counts) -> copy.put(word, counts.clone()));
            WordCounts others = new WordCounts(first, copy, options.clone());
            others.change(left, -1);
            return others;
        }

        double score(Set<String> words) {
            return words.stream().map(byWord::get).filter(counts -> counts != null && counts[0] + counts[1] >= 2)
                    .mapToDouble(counts -> Math.log((counts[0] + 0.5) / (options[0] + 1)) - Math.log((counts[1] + 0.5) / (options[1] + 1)))
                    .sum();
        }

        List<Word> words() {
            return byWord.entrySet().stream().map(entry -> new Word(entry.getKey(), entry.getValue()[0], entry.getValue()[1])).toList();
        }
    }
}
