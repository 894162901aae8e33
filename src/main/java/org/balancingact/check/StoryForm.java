package org.balancingact.check;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ShippedScenarios;

/** Whether the short texts of a story have the form in which they are put into sentences. */
final class StoryForm implements Check {
    private static final List<String> TOUCHY = List.of("dismiss", "redundan", "laid off", "sick", "injur", "monitor");
    private static final int FEWEST_CORE = 5;
    private static final int MOST_CORE = 7;

    @Override
    public Stream<Finding> examine(Examined examined) {
        return Stream.of(
                examined.options().stream().flatMap(StoryForm::ofOption),
                examined.decisions().stream().flatMap(StoryForm::here),
                examined.endings().stream().flatMap(StoryForm::ofEnding),
                setting(examined), core(examined)).flatMap(findings -> findings);
    }

    private static Stream<Finding> ofOption(Located<Option> option) {
        Stream<Finding> brief = option.part().shortText().filter(text -> !isBetween(text, 2, 6) || !Character.isUpperCase(text.codePointAt(0))).stream()
                .map(text -> Finding.of("BA207", Severity.NOTE, option.place(), text));
        Stream<Finding> doneWell = option.part().doneWell().filter(text -> !isBetween(text, 8, 24)).stream()
                .map(text -> Finding.of("BA223", Severity.NOTE, option.place(), Words.count(text)));
        return Stream.concat(brief, doneWell);
    }

    private static Stream<Finding> here(Located<Decision> decision) {
        return decision.part().here().stream().flatMap(here -> Arrays.stream(Style.values()).map(here::of))
                .filter(reason -> !isBetween(reason, 4, 16) || Words.of(reason).stream().noneMatch(word -> word.endsWith("ing")))
                .map(reason -> Finding.of("BA224", Severity.NOTE, decision.place(), reason));
    }

    private static Stream<Finding> ofEnding(Located<Ending> ending) {
        return Stream.concat(ending.part().hint().filter(hint -> Words.count(hint) > 12).stream(), ending.part().finding().filter(came -> Words.count(came) > 14).stream())
                .map(text -> Finding.of("BA225", Severity.NOTE, ending.place(), text, Words.count(text)));
    }

    private static boolean isBetween(String text, int least, int most) {
        int words = Words.count(text);
        return words >= least && words <= most;
    }

    /** A reader elsewhere can't know the law that such a story assumes. */
    private static Stream<Finding> setting(Examined examined) {
        if (!examined.scenario().setting().isEmpty()) {
            return Stream.empty();
        }
        List<String> texts = Texts.all(examined.scenario()).map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return TOUCHY.stream().filter(word -> texts.stream().anyMatch(text -> text.contains(word))).findFirst().stream()
                .map(word -> Finding.of("BA218", Severity.NOTE, examined.whole(), word));
    }

    private static Stream<Finding> core(Examined examined) {
        IntSummaryStatistics core = Paths.sums(examined.scenario(), scene -> scene.facilitator().core() ? 1 : 0);
        boolean fits = core.getMin() >= FEWEST_CORE && core.getMax() <= MOST_CORE;
        boolean expected = core.getMax() > 0 || ShippedScenarios.ids().contains(examined.scenario().id());
        return fits || !expected ? Stream.empty()
                : Stream.of(Finding.of("BA220", Severity.NOTE, examined.whole(), core.getMin(), core.getMax()));
    }
}
