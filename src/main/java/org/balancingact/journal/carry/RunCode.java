package org.balancingact.journal.carry;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balancingact.engine.Engine;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A finished run in a few dozen characters. It names the scenario by the beginning of its engine hash, and each pick by its
 * place among the options offered there in file order; so the same scenario gives the same run again. Neither the
 * order in which the options were shown nor the time is in it.
 *
 * @param engine   version of the engine that the code was printed with: another may come to other numbers
 * @param scenario the first 40 bits of the engine hash
 * @param picks    the digits of the choices
 */
public record RunCode(String engine, Mode mode, long scenario, BigInteger picks) {
    /** The engines by the formats of their codes, from format 1 on; all else about these formats is the same. */
    private static final List<String> ENGINES = List.of("1", "2");
    private static final int FORMATS = 32;
    /** By their numbers in codes, which people have on paper: none of these ever changes. */
    private static final List<Mode> MODES = List.of(Mode.LEARN, Mode.ASSESS, Mode.EXPLORE, Mode.ROOM);
    private static final int MODES_RADIX = 4;
    private static final int HASH_LETTERS = 10;
    private static final long HASHES = 1L << (4 * HASH_LETTERS);

    /**
     * The code of a finished run of the scenario.
     *
     * @throws IllegalArgumentException if the run is not finished
     */
    public static RunCode of(ScenarioDocument document, RunRecord record) {
        boolean changed = record.choices().stream().anyMatch(choice -> choice.first().isPresent());
        Digits.Builder digits = new Digits.Builder().add(changed ? 1 : 0, 2);
        Run run = Run.start(document.scenario(), record.seed());
        for (RecordedChoice choice : record.choices()) {
            List<String> offered = offered(run);
            int picked = offered.indexOf(choice.pick().option());
            digits.add(picked, offered.size());
            if (changed) {
                // The pick itself stands for “nothing changed”. An option that is not offered here was met on another path.
                int first = offered.indexOf(choice.counted().option());
                digits.add(first < 0 ? picked : first, offered.size());
            }
            run = run.choose(choice.pick().option());
        }
        if (!run.isOver()) {
            throw new IllegalArgumentException("an unfinished run has no code");
        }
        return new RunCode(Engine.VERSION, record.mode(), hash(document), digits.number());
    }

    /**
     * Reads what {@link #text} writes, however it was typed.
     *
     * @throws ImportRefused if a character is wrong, or a newer version of the program made it
     */
    public static RunCode read(String typed) {
        Messages messages = Messages.of("record");
        Digits digits = new Digits(CodeText.read(typed).orElseThrow(() -> new ImportRefused(messages.text("code.mistyped"))));
        int format = (int) digits.next(FORMATS);
        if (format < 1 || format > ENGINES.size()) {
            throw new ImportRefused(messages.text("code.newer"));
        }
        Mode mode = MODES.get((int) digits.next(MODES_RADIX));
        return new RunCode(ENGINES.get(format - 1), mode, digits.next(HASHES), digits.rest());
    }

    /** As it is to be shown and typed. */
    public String text() {
        Digits.Builder digits = new Digits.Builder().add(ENGINES.indexOf(engine) + 1, FORMATS).add(MODES.indexOf(mode), MODES_RADIX)
                .add(scenario, HASHES);
        return CodeText.write(digits.addRest(picks).number());
    }

    /** Whether it was made with this scenario: every run of it gives equal numbers. */
    public boolean fits(ScenarioDocument document) {
        return scenario == hash(document);
    }

    /**
     * The run, told again with a scenario that {@link #fits}; its ending and outcome are those of today’s engine.
     *
     * @param now stands for all times of the run, which the code does not hold
     * @throws ImportRefused if the scenario has no such run, or another engine printed the code and its numbers decide what was offered
     */
    public ImportedRun rebuild(ScenarioDocument document, Instant now) {
        Digits digits = new Digits(picks);
        boolean changed = digits.next(2) == 1;
        List<RecordedChoice> choices = new ArrayList<>();
        Run run = Run.start(document.scenario(), 0);
        while (!run.isOver()) {
            if (!engine.equals(Engine.VERSION) && !LevelFree.holds(run)) {
                throw new ImportRefused(Messages.of("record").text("code.unsure-way", engine));
            }
            List<String> offered = offered(run);
            String option = offered.get((int) digits.next(offered.size()));
            String first = changed ? offered.get((int) digits.next(offered.size())) : option;
            Optional<Pick> other = first.equals(option) ? Optional.empty() : Optional.of(Pick.next(run, first, now, now));
            choices.add(new RecordedChoice(Pick.next(run, option, now, now), other, Reflection.NONE));
            run = run.choose(option);
        }
        if (!digits.isUsedUp()) {
            throw new ImportRefused(Messages.of("record").text("code.other-scenario", document.scenario().title()));
        }
        return new ImportedRun(record(document, choices, run.finish().orElseThrow(), now), document, Optional.empty(),
                Optional.of(engine).filter(printed -> !printed.equals(Engine.VERSION)));
    }

    private RunRecord record(ScenarioDocument document, List<RecordedChoice> choices, Finish finish, Instant now) {
        Scenario told = document.scenario();
        // The same code is the same run, however often it is brought in.
        RunId id = new RunId(UUID.nameUUIDFromBytes(text().getBytes(StandardCharsets.US_ASCII)));
        return new RunRecord(id, told.id(), told.version(), told.title(), document.contentHash(), Engine.VERSION, 0, mode,
                Origin.IMPORTED, Optional.empty(), now, choices, FirstImpression.NONE,
                Optional.of(StoredFinish.of(finish, now)));
    }

    private static List<String> offered(Run run) {
        return run.offeredInFileOrder().stream().map(Option::id).toList();
    }

    private static long hash(ScenarioDocument document) {
        return Long.parseLong(document.engineHash().substring(0, HASH_LETTERS), 16);
    }
}
