package org.balancingact.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * The record of all runs. Every verb that writes has reached the disk when it returns, and has changed nothing where it
 * throws, so that it may be tried again. Verbs block: they are not for the thread that draws; any other thread may call them.
 * All throw {@link JournalException}, whose message says what went wrong, where, and what to do.
 */
public interface Journal extends Takeaways, Wishes, OpenPages, Drafts, PracticeRecord, Rooms, RoomsOfTables, AutoCloseable {

    /** Whether the record outlives the program; false where it had to be opened in memory alone. */
    boolean isLasting();

    /** Does several verbs as one: all of them reach the disk together, or where one throws, none does. */
    void together(Runnable verbs);

    RunId begin(NewRun run);

    /** Keeps what was promised before the first pick, by the id of the choice. */
    void promise(RunId run, String promise);

    /** Adds the pick at its position, which must be the next one of an unfinished run. */
    void choose(RunId run, Pick pick);

    /**
     * Takes the last pick back; the first pick in that scene stays on record.
     *
     * @param page the one that is open then
     */
    void takeBack(RunId run, OpenPage page);

    /** How often and where the run's picks have been taken back, and so whether the latest may be. */
    StepsBack stepsBack(RunRecord run);

    /** Keeps what the player said about the pick that stands at the position. */
    void reflect(RunId run, int position, Reflection reflection);

    void finish(RunId run, StoredFinish finish, String endingTitle);

    /** Keeps what the player said after the run and before the reveal. */
    void impression(RunId run, FirstImpression impression);

    /** Adds a run that was played elsewhere; false where the run is in the record already. */
    boolean add(RunRecord run, ScenarioDocument document);

    Optional<RunRecord> run(RunId run);

    /** Newest first. */
    List<RunSummary> runs(int offset, int limit);

    /** The finished runs of a scenario, imported ones too, newest first. */
    List<RunSummary> finishedRuns(String scenarioId, int offset, int limit);

    long count();

    /** The unfinished run that was played last, if any; none of a table of a room. */
    Optional<RunSummary> latestUnfinished();

    /**
     * The runs that were played here and left before the end of their story or of their debrief, those played last first; without those
     * of the tables of a room, which wait with it and, once it is closed, with nobody.
     */
    List<RunSummary> waiting(int limit);

    long countWaiting();

    /**
     * What a profile is made of: the first finished learn or assess run of each scenario under the alias (none: the runs
     * without one), its decisions in order. Before the player has been asked for a first impression it says nothing of a run.
     */
    List<CountedPick> countedPicks(Optional<String> alias);

    /** The runs under the alias that are to count as soon as their player has been asked for a first impression, oldest first. */
    List<RunId> awaitingDebrief(Optional<String> alias);

    /** The aliases that have runs which can count, in alphabetical order. */
    List<String> aliases();

    /** The scenario text that was kept under the hash. */
    Optional<String> scenarioText(String contentHash);

    /** The hashes of all scenario texts that are kept. */
    List<String> contentHashes();

    /** Ids of the endings reached so far in a scenario, imported runs left out. */
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
