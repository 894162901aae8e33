package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;

/** What an option does to the indicators: the default table of the engine, that and a list, or the list only. */
public record Effects(Mode mode, List<Effect> list) {
    /** The default table alone. */
    public static final Effects DEFAULT = new Effects(Mode.DEFAULT, List.of());

    /** How the list stands to the default table. */
    public enum Mode {
        DEFAULT, ADD, REPLACE;

        public String id() {
            return Ids.of(this);
        }

        public static Optional<Mode> of(String id) {
            return Ids.find(values(), id);
        }
    }

    public Effects {
        list = List.copyOf(list);
        Required.that(mode != Mode.DEFAULT || list.isEmpty(), "a list goes with add or replace");
    }
}
