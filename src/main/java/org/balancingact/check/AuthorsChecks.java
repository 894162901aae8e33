package org.balancingact.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.Places;
import org.balancingact.scenario.json.JsonPath;
import org.balancingact.scenario.json.ScenarioDocument;

/** Everything that can be said about how well a scenario is made that reading it does not say. None of it keeps it from being played. */
public final class AuthorsChecks {
    private static final int MOST = 100;
    private static final List<Check> ALL = List.of(new UnreachableScenes(), new UnreachableOptions(), new UnreachableEndings(),
            new UnseenVariants(), new FlagsThatCannotOccur(), new FlagsNeverRead(), new MissingNotes(), new SeedNotCovered(),
            new FreeLunch(), new EffectBalance(), new DoubleLabels(), new TellingWords(), new MissedTargets(), new QuietLeaders(), new DemandSkew(),
            new StyleByDimension(), new ReadingLevel(), new LongTexts(), new Slips(), new StoryKeys(), new StoryForm(), new Twins(),
            new Standings(), new FatesByIndicator(),
            new PromisesNeverRead());

    private AuthorsChecks() {}

    /**
     * All findings, in file order; of more than a hundred the first, and a last one that says how many are left.
     *
     * @param neverSeen what a complete count of all runs has proven; without it only what the links show is said
     * @param moment    where ways of playing stand; without it nothing is said of them
     */
    public static List<Finding> of(String file, ScenarioDocument document, Optional<NeverSeen> neverSeen, Optional<MomentDecides> moment) {
        return firstHundred(file, all(new Examined(document.scenario(), Places.of(file, document.text()), neverSeen, moment)));
    }

    private static List<Finding> all(Examined examined) {
        return ALL.stream().flatMap(check -> check.examine(examined))
                .sorted(Comparator.comparingInt(finding -> finding.place().line())).toList();
    }

    /** Nobody reads more: the others are counted, as the reader of a file does, in the gravest voice that is among them. */
    private static List<Finding> firstHundred(String file, List<Finding> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Finding> others = all.subList(MOST, all.size());
        Finding.Severity gravest = others.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
        Finding counted = Finding.of("BA054", gravest, new Finding.Place(file, others.get(0).place().line(), JsonPath.ROOT), others.size());
        return Stream.concat(all.stream().limit(MOST), Stream.of(counted)).toList();
    }
}
