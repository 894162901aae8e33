package org.balancingact.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.report.ComparedRun;
import org.balancingact.report.words.RunNames;

/** Finds runs in the record by the first letters of their ids, and replays them. */
final class RecordedRuns {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final int BRIEF = 8;
    private static final int PAGE = 500;

    private final Journal journal;

    RecordedRuns(Journal journal) {
        this.journal = journal;
    }

    /** The id as it is shown: its first letters. */
    static String brief(RunId id) {
        return id.toString().substring(0, BRIEF);
    }

    /** The one run whose id begins so. */
    RunId find(String beginning) {
        List<RunId> found = beginning(beginning);
        if (found.size() != 1) {
            throw new CommandFailure(MESSAGES.text(found.isEmpty() ? "run.unknown" : "run.ambiguous", beginning));
        }
        return found.get(0);
    }

    /** Whether there is any run whose id begins so. */
    boolean isKnown(String beginning) {
        return !beginning(beginning).isEmpty();
    }

    private List<RunId> beginning(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        return all().stream().map(RunSummary::id).filter(id -> !wanted.isEmpty() && id.toString().startsWith(wanted)).toList();
    }

    /** Newest first. */
    List<RunSummary> all() {
        List<RunSummary> runs = new ArrayList<>();
        List<RunSummary> page = journal.runs(0, PAGE);
        while (!page.isEmpty()) {
            runs.addAll(page);
            page = journal.runs(runs.size(), PAGE);
        }
        return runs;
    }

    /** The one finished run whose id begins so, if it may be told how it came out. */
    RunRecord told(String beginning, Spoiling spoiling) {
        RunRecord record = finished(beginning);
        if (!record.isRevealed() && !spoiling.isWanted()) {
            throw new CommandFailure(MESSAGES.text("run.unrevealed", brief(record.id())));
        }
        return record;
    }

    /** The one finished run whose id begins so. */
    RunRecord finished(String beginning) {
        RunRecord record = record(find(beginning));
        if (record.finish().isEmpty()) {
            throw new CommandFailure(MESSAGES.text("run.unfinished", brief(record.id())));
        }
        return record;
    }

    private RunRecord record(RunId id) {
        return journal.run(id).orElseThrow(() -> new CommandFailure(MESSAGES.text("run.unknown", brief(id))));
    }

    /** The run as far as it has been played, with the scenario text that was kept for it. */
    KeptRun kept(RunRecord record) {
        return KeptRun.of(journal, record.id());
    }

    /** A finished run, to be held beside another. */
    ComparedRun compared(RunRecord record) {
        return ComparedRun.of(kept(record), RunNames.own(moment(record.started()), record));
    }

    /** Day and time where the program runs. */
    static String moment(Instant moment) {
        return Dates.moment(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
    }
}
