package org.balancingact.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.JsonPath;
import org.balancingact.scenario.json.Suggestion;

/** Slips of whoever writes: what was left to be done, a text that stands twice, a name that is one letter off, demands that were never set. */
final class Slips implements Check {
    private static final Pattern TO_DO = Pattern.compile("\\b(TODO|FIXME|TBD|XXX|lorem ipsum)\\b");
    /** Words that are no names: they stand somewhere with a small letter. */
    private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}{4,}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
    /** Shorter texts may well stand twice. */
    private static final int LONG = 5;
    private static final int FEW = 3;

    @Override
    public Stream<Finding> examine(Examined examined) {
        return Stream.of(examined.scenes().stream().flatMap(scene -> leftToDo(scene, Texts.of(scene.part()))),
                examined.endings().stream().flatMap(ending -> leftToDo(ending, Texts.of(ending.part()))),
                doubles(examined), names(examined), demands(examined)).flatMap(findings -> findings);
    }

    private static Stream<Finding> leftToDo(Located<?> part, Stream<String> texts) {
        return texts.flatMap(text -> TO_DO.matcher(text).results().map(MatchResult::group)).distinct()
                .map(word -> Finding.of("BA226", Severity.WARNING, part.place(), word));
    }

    /** Texts of scenes and options that a run can meet twice; scenes of which it meets one only, and twins, are alike on purpose. */
    private static Stream<Finding> doubles(Examined examined) {
        Map<String, List<Written>> byText = examined.scenes().stream().flatMap(Slips::written).filter(text -> Words.count(text.text()) >= LONG)
                .collect(Collectors.groupingBy(Written::text, LinkedHashMap::new, Collectors.toList()));
        Map<String, Set<String>> onward = new HashMap<>();
        return byText.values().stream().filter(same -> same.size() > 1).flatMap(same -> same.stream()
                .flatMap(later -> same.stream().takeWhile(earlier -> !earlier.place().equals(later.place()))
                        .filter(earlier -> onward.computeIfAbsent(earlier.scene().id(), id -> Paths.from(examined.scenario(), earlier.scene()))
                                .contains(later.scene().id()))
                        .limit(1).map(earlier -> Finding.of("BA227", Severity.NOTE, later.place(), earlier.place().path())))).distinct();
    }

    private record Written(String text, Scene scene, Finding.Place place) {}

    private static Stream<Written> written(Located<Scene> scene) {
        Stream<Written> told = scene.part().text().stream().flatMap(passage -> passage.part().texts().stream()).distinct()
                .map(text -> new Written(text, scene.part(), scene.place()));
        boolean twin = scene.part().decision().flatMap(Decision::twin).isPresent();
        List<Option> options = twin ? List.of() : scene.part().options();
        return Stream.concat(told, IntStream.range(0, options.size()).mapToObj(k -> new Written(options.get(k).text(), scene.part(),
                new Finding.Place(scene.place().file(), scene.place().line(), JsonPath.item(scene.place().path() + ".decision.options", k)))));
    }

    private static Stream<Finding> names(Examined examined) {
        Scenario scenario = examined.scenario();
        Set<String> known = new TreeSet<>();
        scenario.cast().forEach(person -> known.addAll(names(person.name())));
        List<String> texts = Texts.all(scenario).toList();
        Set<String> small = texts.stream().flatMap(text -> SMALL.matcher(text).results().map(MatchResult::group)).collect(Collectors.toSet());
        Map<String, Long> said = texts.stream().flatMap(text -> names(text).stream()).collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return examined.scenes().stream().flatMap(scene -> Texts.of(scene.part()).flatMap(text -> names(text).stream()).distinct()
                .filter(word -> !known.contains(word) && !small.contains(word.toLowerCase(Locale.ROOT)) && Known.in(said, word) < FEW)
                .flatMap(word -> known.stream().filter(name -> isOneLetterOff(word, name)).limit(1)
                        .map(name -> Finding.of("BA228", Severity.NOTE, scene.place(), word, name))));
    }

    private static List<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A possessive or a plural is no slip. */
    private static boolean isOneLetterOff(String word, String name) {
        return Suggestion.changes(word, name) == 1 && !word.equals(name + "s");
    }

    private static Stream<Finding> demands(Examined examined) {
        List<Decision> decisions = examined.scenario().decisions();
        boolean all = decisions.size() >= FEW && decisions.stream().mapToInt(Decision::demand).distinct().count() == 1;
        return all ? Stream.of(Finding.of("BA229", Severity.WARNING, examined.whole(), decisions.size())) : Stream.empty();
    }
}
