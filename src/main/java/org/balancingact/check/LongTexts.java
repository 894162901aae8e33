package org.balancingact.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Scene;

/** Scenes and options that take long to read. Variants rarely show together, so only the longest one is counted. */
final class LongTexts implements Check {
    private static final int MOST_IN_SCENE = 90;
    private static final int MOST_WITH_ARTEFACTS = 120;
    private static final int MOST_IN_OPTION = 35;

    @Override
    public Stream<Finding> examine(Examined examined) {
        Stream<Finding> scenes = examined.scenes().stream().filter(scene -> words(scene.part()) > MOST_IN_SCENE)
                .map(scene -> Finding.of("BA119", Severity.NOTE, scene.place(), String.valueOf(words(scene.part())),
                        String.valueOf(MOST_IN_SCENE)));
        Stream<Finding> options = examined.options().stream().filter(option -> words(option.part()) > MOST_IN_OPTION)
                .map(option -> Finding.of("BA120", Severity.NOTE, option.place(), String.valueOf(words(option.part())),
                        String.valueOf(MOST_IN_OPTION)));
        Stream<Finding> withArtefacts = examined.scenes().stream().filter(scene -> told(scene.part(), passage -> true) > MOST_WITH_ARTEFACTS)
                .map(scene -> Finding.of("BA205", Severity.NOTE, scene.place(), told(scene.part(), passage -> true), MOST_WITH_ARTEFACTS));
        return Stream.of(scenes, withArtefacts, options).flatMap(part -> part);
    }

    private static int words(Option option) {
        return Words.count(option.text());
    }

    private static int words(Scene scene) {
        return told(scene, passage -> !(passage.part() instanceof Artefact));
    }

    private static int told(Scene scene, Predicate<Passage> counted) {
        List<Passage> passages = scene.text().stream().filter(counted).toList();
        int always = passages.stream().filter(passage -> passage.when().isEmpty()).mapToInt(LongTexts::words).sum();
        int variant = passages.stream().filter(passage -> passage.when().isPresent()).mapToInt(LongTexts::words).max().orElse(0);
        return always + variant;
    }

    private static int words(Passage passage) {
        return passage.part().texts().stream().mapToInt(Words::count).sum();
    }
}
