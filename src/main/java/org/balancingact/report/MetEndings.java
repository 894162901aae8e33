package org.balancingact.report;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.scenario.Ending;

/**
 * The endings of a scenario that a player has come to: only these are named where endings are listed.
 *
 * @param ids of these endings
 */
public record MetEndings(Set<String> ids) {
    private static final Messages MESSAGES = Messages.of("report");

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

    /** The title of a met ending; for any other, that it is one that was not met. */
    public String title(Ending ending) {
        return includes(ending.id()) ? ending.title() : unmet(1);
    }

    /** An ending you have not met; several in one line. */
    public static String unmet(int endings) {
        return MESSAGES.plural("ending.unmet", endings, Figures.capitalised(Figures.inWords(endings)));
    }
}
