package org.balancingact.journal.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.journal.RunSummary;

/** What can be asked of all runs that a record keeps, wherever it keeps them; the verbs of the record say what each means. */
interface KeptRuns {
    List<RunSummary> summaries(int offset, int limit);

    List<RunSummary> finished(String scenarioId, int offset, int limit);

    long count();

    Optional<RunSummary> latestUnfinished();

    List<RunSummary> waiting(int limit);

    long countWaiting();

    List<String> aliases();

    Optional<String> scenarioText(String contentHash);

    List<String> contentHashes();

    Set<String> endingsSeen(String scenarioId);
}
