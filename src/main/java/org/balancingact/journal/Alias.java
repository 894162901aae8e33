package org.balancingact.journal;

import java.util.Optional;
import org.balancingact.i18n.VisibleText;

/** The name a player goes by. */
public final class Alias {
    private Alias() {}

    /** As it is seen, so that names that look alike are one; where nothing is seen, there is none. */
    public static Optional<String> tidy(Optional<String> alias) {
        return alias.map(VisibleText::keptName).filter(name -> !name.isEmpty());
    }
}
