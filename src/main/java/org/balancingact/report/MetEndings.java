package org.balancingact.report;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.journal.Journal;

/**
 * The endings of a scenario that a player has come to: only these are named where endings are listed.
 *
 * @param ids of these endings
 */
public record MetEndings(Set<String> ids) {
    public MetEndings {
        ids = Set.copyOf(ids);
    }

    /**
     * What the record knows of, whoever played.
     *
     * @param own the ending of the run that is told, which may have been played elsewhere
     */
    public static MetEndings of(Journal journal, String scenarioId, String own) {
        return new MetEndings(Stream.concat(journal.endingsSeen(scenarioId).stream(), Stream.of(own)).collect(Collectors.toSet()));
    }

    public boolean includes(String ending) {
        return ids.contains(ending);
    }
}
