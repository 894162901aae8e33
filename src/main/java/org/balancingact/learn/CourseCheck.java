package org.balancingact.learn;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.StrictFile;

/**
 * Is the course well made? What can only be seen of all units together: that everything is asked about, and that nobody can know the
 * right answer by its length, its place or its kind.
 */
public final class CourseCheck {
    private static final int LEAST_OF_EACH_STYLE = 45;
    private static final int MOST_LONGEST_CHOICES = 40;
    private static final int MOST_LONGEST_CRAFTS = 60;
    private static final int LEAST_AT_A_PLACE = 20;
    private static final int MOST_AT_A_PLACE = 47;
    private static final int LONGEST_SENTENCE = 30;
    private static final int WHOLE = 100;
    private static final Messages MESSAGES = Messages.of("learn");

    private final Course course;

    private CourseCheck(Course course) {
        this.course = course;
    }

    /** What was found, with what kept files out of the course; nothing where all is well. */
    public static List<Finding> of(Course course) {
        CourseCheck check = new CourseCheck(course);
        return Stream.concat(course.findings().stream(), Stream.of(check.numbers(), check.codes(), check.styles(), check.lengths(), check.places(),
                check.sentences(), check.sources(), check.words()).flatMap(found -> found)).toList();
    }

    private static Finding wrong(String file, String key, Object... arguments) {
        return StrictFile.wrong(file, MESSAGES.text("check." + key, arguments));
    }

    private static Finding wrong(String key, Object... arguments) {
        return wrong(MESSAGES.text("check.all"), key, arguments);
    }

    private static Finding wrong(Unit unit, String key, Object... arguments) {
        return wrong(unit.number() + "-" + unit.id() + ".json", key, arguments);
    }

    private Stream<Finding> numbers() {
        List<Integer> numbers = course.units().stream().map(Unit::number).toList();
        return numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList()) ? Stream.of()
                : Stream.of(wrong("numbers", String.valueOf(numbers)));
    }

    private Stream<Finding> codes() {
        Set<String> asked = course.items().stream().flatMap(item -> item.codes().stream()).collect(Collectors.toSet());
        Stream<Finding> never = Course.CODES.stream().filter(code -> !asked.contains(code)).map(code -> wrong("never", code));
        Stream<Finding> elsewhere = course.units().stream().flatMap(unit -> unit.covers().stream()
                .filter(code -> unit.items().stream().noneMatch(item -> item.codes().contains(code))).map(code -> wrong(unit, "not-asked", code)));
        return Stream.concat(never, elsewhere);
    }

    private Stream<Finding> styles() {
        List<Item.WhichStyle> asked = all(Item.WhichStyle.class);
        int leading = share(asked, item -> item.right() == Style.LEADER);
        return leading >= LEAST_OF_EACH_STYLE && leading <= WHOLE - LEAST_OF_EACH_STYLE ? Stream.of() : Stream.of(wrong("styles", leading));
    }

    private Stream<Finding> lengths() {
        int choices = share(all(Item.Choice.class), item -> isLongest(item.options(), item.right()));
        int crafts = share(all(Item.WhichCraft.class), item -> isLongest(item.options(), item.right()));
        return Stream.concat(choices <= MOST_LONGEST_CHOICES ? Stream.of() : Stream.of(wrong("longest-choices", choices)),
                crafts <= MOST_LONGEST_CRAFTS ? Stream.of() : Stream.of(wrong("longest-crafts", crafts)));
    }

    private static boolean isLongest(List<Item.Option> options, int right) {
        return options.get(right).equals(options.stream().max(Comparator.comparingInt(option -> option.text().length())).orElseThrow());
    }

    private Stream<Finding> places() {
        return IntStream.range(0, Item.Choice.OPTIONS).boxed().flatMap(place -> {
            int share = share(all(Item.Choice.class), item -> item.right() == place);
            return share >= LEAST_AT_A_PLACE && share <= MOST_AT_A_PLACE ? Stream.of() : Stream.of(wrong("places", place + 1, share));
        });
    }

    private Stream<Finding> sentences() {
        return course.units().stream().flatMap(unit -> Stream.concat(unit.texts().stream(), unit.items().stream().flatMap(item -> item.texts().stream()))
                .flatMap(CourseCheck::sentences).filter(sentence -> Words.count(sentence) > LONGEST_SENTENCE)
                .map(sentence -> wrong(unit, "sentence", Words.count(sentence), sentence.strip())));
    }

    private static Stream<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        Stream.Builder<String> sentences = Stream.builder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences.build();
    }

    private Stream<Finding> sources() {
        return course.sources().sources().stream().filter(source -> !source.checked()).map(source -> wrong("unchecked", source.id()));
    }

    private Stream<Finding> words() {
        return course.glossary().words().stream().flatMap(word -> word.unit().stream()).filter(unit -> course.unit(unit).isEmpty())
                .map(unit -> wrong("unit", unit));
    }

    private <T extends Item> List<T> all(Class<T> kind) {
        return course.items().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Rounded per cent of those that fit. */
    private static <T> int share(List<T> all, Predicate<T> fits) {
        return all.isEmpty() ? WHOLE / 2 : (int) Math.round((double) WHOLE * all.stream().filter(fits).count() / all.size());
    }
}
