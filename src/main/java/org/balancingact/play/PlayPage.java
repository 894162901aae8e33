package org.balancingact.play;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Visit;
import org.balancingact.scenario.Option;

/** What is read while a scenario is played: one page at a time. */
public sealed interface PlayPage {

    /** The week in which the page is read. */
    int week();

    /** A scene that goes on by itself. */
    record Interlude(Visit visit) implements PlayPage {
        @Override
        public int week() {
            return visit.scene().week();
        }
    }

    /**
     * A scene with its decision.
     *
     * @param offered the options in the order shown
     */
    record Moment(Visit visit, List<Option> offered) implements PlayPage {
        public Moment {
            offered = List.copyOf(offered);
        }

        @Override
        public int week() {
            return visit.scene().week();
        }
    }

    /** The questions about the latest pick; at least one. */
    record Asking(Choice choice, Set<Question> asked) implements PlayPage {
        public Asking {
            asked = Collections.unmodifiableSet(EnumSet.copyOf(asked));
        }

        @Override
        public int week() {
            return choice.week();
        }
    }

    /** What came of the latest pick, and where things stand where that is shown. */
    record Consequence(Choice choice, Optional<Checkpoint> checkpoint) implements PlayPage {
        @Override
        public int week() {
            return checkpoint.map(Checkpoint::toWeek).orElse(choice.week());
        }
    }

    /**
     * How it came out: what became of it all in the weeks after the story, and the ending that was reached.
     *
     * @param week the last of these weeks
     */
    record Ending(Finish finish, int week) implements PlayPage {}
}
