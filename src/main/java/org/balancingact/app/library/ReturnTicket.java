package org.balancingact.app.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Unmet;
import org.balancingact.engine.Choice;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.scenario.Scenario;

/**
 * What is offered to who has told what became of a plan: something that is about the same part of the taught text as the moments of its run
 * in which something else was called for than what was done.
 */
public sealed interface ReturnTicket {

    /** One of those moments. */
    String scene();

    /** A unit that is about it. */
    record Read(Course course, Unit unit, String scene) implements ReturnTicket {}

    /** A scenario that was not played yet and has such moments. */
    record Play(Scenario scenario, String scene) implements ReturnTicket {}

    /**
     * To who has done what was planned a new story, to all others a unit; the other one where there is no such. Empty where there is
     * neither, and where the run can't be read any more.
     */
    static Optional<ReturnTicket> of(Journal journal, Course course, List<Scenario> installed, RunId run, Plan.Result result) {
        List<Scenario> unmet = installed.stream().filter(scenario -> journal.endingsSeen(scenario.id()).isEmpty()).toList();
        List<Unmet> moments = moments(journal, run);
        Optional<ReturnTicket> play = moments.stream().flatMap(moment -> unmet.stream()
                .filter(scenario -> about(scenario, moment.code()) > 0).max(Comparator.comparingLong(scenario -> about(scenario, moment.code())))
                .<ReturnTicket>map(scenario -> new Play(scenario, scene(moment))).stream()).findFirst();
        Optional<ReturnTicket> read = moments.stream().flatMap(moment -> course.units().stream()
                .filter(unit -> unit.covers().contains(moment.code())).<ReturnTicket>map(unit -> new Read(course, unit, scene(moment))))
                .findFirst();
        return result == Plan.Result.DONE ? play.or(() -> read) : read.or(() -> play);
    }

    private static String scene(Unmet moment) {
        return moment.moments().get(0).scene().title();
    }

    private static long about(Scenario scenario, String code) {
        return scenario.decisions().stream().filter(decision -> decision.covers().contains(code)).count();
    }

    /** The parts of the taught text that the run's moments are about, the most frequent first. */
    private static List<Unmet> moments(Journal journal, RunId run) {
        List<Choice> choices = choices(journal, run);
        List<Unmet> unmet = Unmet.of(choices);
        return unmet.isEmpty() ? Unmet.all(choices) : unmet;
    }

    private static List<Choice> choices(Journal journal, RunId run) {
        try {
            return KeptRun.of(journal, run).run().choices();
        } catch (JournalException gone) {
            return List.of();
        }
    }
}
