package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an option does to the indicators: how the author's list stands to the default table of the engine.
 *
 * @param without indicators whose rows of the table are left out, besides those that the list names; with {@link Mode#INSTEAD} only
 */
public record Effects(Mode mode, List<Effect> list, Set<Indicator> without) {
    /** The default table alone. */
    public static final Effects DEFAULT = new Effects(Mode.DEFAULT, List.of(), Set.of());

    /** How the list stands to the default table. */
    public enum Mode {
        /** The table alone. */
        DEFAULT,
        /** The table and the list. */
        ADD,
        /** The list alone. */
        REPLACE,
        /** What the list says of an indicator stands instead of the table's rows on it. */
        INSTEAD;

        public String id() {
            return Ids.of(this);
        }

        public static Optional<Mode> of(String id) {
            return Ids.find(values(), id);
        }

        /** Whether craft, demand and context change an amount of the list where its author says nothing else. */
        public boolean scales() {
            return this == INSTEAD;
        }
    }

    public Effects {
        list = List.copyOf(list);
        without = Set.copyOf(without);
        Required.that(mode != Mode.DEFAULT || list.isEmpty(), "a list goes with add, replace or instead");
        Required.that(mode == Mode.INSTEAD || without.isEmpty(), "only instead leaves out rows of the table");
    }

    /** Whether the rows of the default table on this indicator still hold. */
    public boolean keepsTableOf(Indicator indicator) {
        return switch (mode) {
            case DEFAULT, ADD -> true;
            case REPLACE -> false;
            case INSTEAD -> !without.contains(indicator) && list.stream().noneMatch(effect -> effect.indicator() == indicator);
        };
    }
}
