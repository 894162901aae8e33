package org.balancingact.report;

import java.time.LocalDate;
import java.util.Optional;

/** When, how and by whom a run was played, as far as it is known. */
public record Occasion(Optional<String> alias, Optional<LocalDate> date, Optional<String> mode) {
    public static final Occasion UNKNOWN = new Occasion(Optional.empty(), Optional.empty(), Optional.empty());
}
