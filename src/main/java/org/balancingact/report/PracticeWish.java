package org.balancingact.report;

import java.util.Collection;
import java.util.Optional;
import org.balancingact.analysis.Profile;
import org.balancingact.analysis.Tried;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Style;

/** What to try in the next run. It is told, asked about, and never scored. */
public sealed interface PracticeWish {

    /** The word that it is kept as. */
    String id();

    /** In how many of the decisions it can be tried. */
    long fits(Collection<Decision> decisions);

    /** In the player's own words. No story is known to hold no moment for it. */
    record Own(String words) implements PracticeWish {
        static final String ID = "own";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public long fits(Collection<Decision> decisions) {
            return decisions.size();
        }
    }

    /** What was tried little or never. */
    record Act(Tried tried) implements PracticeWish {

        @Override
        public String id() {
            return tried.style().id() + "-" + tried.dimension().id();
        }

        @Override
        public long fits(Collection<Decision> decisions) {
            return decisions.stream().filter(tried::fits).count();
        }

        static Optional<PracticeWish> of(String id, Profile profile) {
            return Optional.of(id.split("-", 2)).filter(words -> words.length == 2).flatMap(words -> Style.of(words[0])
                    .flatMap(style -> Dimension.of(words[1]).map(dimension -> new Act(profile.tried(style, dimension)))));
        }
    }

    /** To find two moments with the same options, and what changed between them. */
    record Twins() implements PracticeWish {
        static final String ID = "twins";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public long fits(Collection<Decision> decisions) {
            return decisions.stream().filter(decision -> decision.twin().isPresent()).count();
        }
    }
}
