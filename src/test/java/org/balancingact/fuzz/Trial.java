package org.balancingact.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.balancingact.analysis.Sampler;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.map.StoryMap;
import org.balancingact.check.AuthorsChecks;
import org.balancingact.check.NeverSeen;
import org.balancingact.engine.Run;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.carry.ImportRefused;
import org.balancingact.journal.carry.ImportedRun;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.journal.carry.RunImport;
import org.balancingact.report.Debrief;
import org.balancingact.report.json.DebriefJson;
import org.balancingact.report.json.RunJson;
import org.balancingact.report.page.DebriefPage;
import org.balancingact.report.page.GuidePage;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.Occasion;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.PublishedSchema;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ScenarioWriter;

/** Reads a case and does with what was accepted all that the program would do; throws whatever goes wrong. */
final class Trial {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final int MOST_COUNTED_RUNS = 20_000;
    /** Too big or unreadable is the file, not a line of it. */
    private static final Set<String> OF_THE_WHOLE_FILE = Set.of("BA001", "BA002");

    /** What becomes of a case that does no harm. */
    enum Fate { REFUSED, PLAYED }

    private final List<ScenarioDocument> known;

    Trial(Cases cases) {
        this.known = cases.small().stream().map(Base::document).toList();
    }

    Fate of(Case given) {
        SplittableRandom random = new SplittableRandom(~given.seed());
        return switch (given.kind()) {
            case SCENARIO -> scenario(given.content(), random);
            case RUN_FILE -> imported(() -> RunFile.read(given.content()));
            case RUN_CODE -> imported(() -> RunImport.code(new String(given.content(), StandardCharsets.UTF_8), known.stream(), NOW));
        };
    }

    private static Fate scenario(byte[] content, SplittableRandom random) {
        Reading reading = new ScenarioReader().read("case", content);
        require(reading.document().isPresent() == reading.findings().isEmpty(), "neither accepted nor refused");
        reading.findings().forEach(Trial::hold);
        if (oneIn(300, random)) {
            require(PublishedSchema.agrees(new String(content, StandardCharsets.UTF_8), reading.findings()), "schema and reader differ");
        }
        reading.document().ifPresent(document -> use(document, random));
        return reading.document().isPresent() ? Fate.PLAYED : Fate.REFUSED;
    }

    /** Every refusal says where, what, and what to do. */
    private static void hold(Finding finding) {
        require(finding.place().line() > 0 || OF_THE_WHOLE_FILE.contains(finding.code()), "no line: " + finding);
        require(finding.place().path().startsWith("$"), "no path: " + finding);
        for (String sentence : List.of(finding.what(), finding.advice())) {
            require(!sentence.isBlank() && sentence.length() < 5_000 && !sentence.contains("{0}") || finding.code().equals("BA012"),
                    "no sentence: " + finding);
        }
    }

    private static void use(ScenarioDocument document, SplittableRandom random) {
        Scenario scenario = document.scenario();
        if (oneIn(4, random)) {
            writeAndRead(scenario);
        }
        require(!StoryMap.of(scenario).stops().isEmpty(), "no map");
        tell(new Sampler(scenario, random.nextLong()).next(), oneIn(50, random));
        if (oneIn(20, random)) {
            check(document);
        }
    }

    private static void writeAndRead(Scenario scenario) {
        Reading again = new ScenarioReader().read("again", ScenarioWriter.write(scenario).getBytes(StandardCharsets.UTF_8));
        require(again.document().map(ScenarioDocument::scenario).equals(Optional.of(scenario)), "written and read, it is another");
    }

    private static void check(ScenarioDocument document) {
        Optional<Census> census = Census.count(document.scenario(), 1, runs -> runs < MOST_COUNTED_RUNS);
        AuthorsChecks.of("case", document, census.map(counted -> NeverSeen.of(document.scenario(), counted)), Optional.empty());
    }

    private static void tell(Run run, boolean asPage) {
        Debrief debrief = Debrief.of(run);
        require(!EndingWords.whatLedTo(debrief).isBlank(), "no reason for the ending");
        debrief.changesToEnd();
        if (asPage) {
            RunJson.of(run);
            DebriefJson.of(debrief);
            GuidePage.write(debrief, Occasion.UNKNOWN);
            DebriefPage.write(debrief, Occasion.UNKNOWN, Takeaway.NOTHING, Optional.empty());
        }
    }

    private static Fate imported(Supplier<ImportedRun> reading) {
        ImportedRun run;
        try {
            run = reading.get();
        } catch (ImportRefused refused) {
            require(!refused.getMessage().isBlank(), "refused without a reason");
            return Fate.REFUSED;
        }
        Run replayed = Run.replay(run.document().scenario(), run.record().seed(), run.record().optionIds());
        require(replayed.isOver() == run.record().finish().isPresent(), "another end");
        require(RunFile.read(RunFile.write(run.record(), run.document()).getBytes(StandardCharsets.UTF_8)).record().equals(run.record()),
                "written and read, it is another run");
        if (replayed.isOver()) {
            tell(replayed, false);
            RunCode.of(run.document(), run.record());
        }
        return Fate.PLAYED;
    }

    private static boolean oneIn(int many, SplittableRandom random) {
        return random.nextInt(many) == 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
