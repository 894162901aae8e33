package org.balancingact.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The record of all runs. Every verb that writes has reached the disk when it returns. Verbs block: they are not for the
 * thread that draws. All throw {@link JournalException}, whose message says what went wrong, where, and what to do.
 */
public interface Journal extends AutoCloseable {

    RunId begin(NewRun run);

    /** Adds the pick at its position, which must be the next one. */
    void choose(RunId run, Pick pick);

    /** Takes the last pick back; the first pick at that position stays on record. */
    void takeBack(RunId run);

    /** Keeps what the player said about the pick at the position. */
    void reflect(RunId run, int position, Reflection reflection);

    void finish(RunId run, StoredFinish finish, String endingTitle);

    Optional<RunRecord> run(RunId run);

    /** Newest first. */
    List<RunSummary> runs(int offset, int limit);

    long count();

    /** The unfinished run that was played last, if any. */
    Optional<RunSummary> latestUnfinished();

    /** The scenario text that was kept under the hash. */
    Optional<String> scenarioText(String contentHash);

    /** Ids of the endings reached so far in a scenario. */
    Set<String> endingsSeen(String scenarioId);

    void delete(RunId run);

    void deleteAll();

    /** The sole right to go on with a run, until closed or the process ends; empty where another window has it. */
    Optional<Claim> claim(RunId run);

    @Override
    void close();

    /** Held while a run is being played. */
    interface Claim extends AutoCloseable {
        @Override
        void close();
    }
}
