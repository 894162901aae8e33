package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Scene;

/** Scenes and options that take long to read. Variants rarely show together, so only the longest one is counted. */
final class LongTexts implements Check {
    private static final int MOST_IN_SCENE = 90;
    private static final int MOST_IN_OPTION = 35;

    @Override
    public Stream<Finding> examine(Examined examined) {
        Stream<Finding> scenes = examined.scenes().stream().filter(scene -> words(scene.part()) > MOST_IN_SCENE)
                .map(scene -> Finding.of("BA119", Severity.NOTE, scene.place(), String.valueOf(words(scene.part())),
                        String.valueOf(MOST_IN_SCENE)));
        Stream<Finding> options = examined.options().stream().filter(option -> words(option.part()) > MOST_IN_OPTION)
                .map(option -> Finding.of("BA120", Severity.NOTE, option.place(), String.valueOf(words(option.part())),
                        String.valueOf(MOST_IN_OPTION)));
        return Stream.concat(scenes, options);
    }

    private static int words(Option option) {
        return Words.count(option.text());
    }

    private static int words(Scene scene) {
        int always = scene.text().stream().filter(passage -> passage.when().isEmpty()).mapToInt(LongTexts::words).sum();
        int variant = scene.text().stream().filter(passage -> passage.when().isPresent()).mapToInt(LongTexts::words).max().orElse(0);
        return always + variant;
    }

    private static int words(Passage passage) {
        return Words.count(passage.text());
    }
}
