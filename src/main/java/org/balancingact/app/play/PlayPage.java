package org.balancingact.app.play;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Visit;
import org.balancingact.scenario.Option;

/** What fills the window while a scenario is played: one page at a time. */
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

    /** The questions about the latest pick. */
    record Asking(Choice choice, Questions questions) implements PlayPage {
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
}
