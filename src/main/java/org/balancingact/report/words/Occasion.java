package org.balancingact.report.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RunRecord;

/** When, how and by whom a run was played, as far as it is known. */
public record Occasion(Optional<String> alias, Optional<LocalDate> date, Optional<String> mode) {
    public static final Occasion UNKNOWN = new Occasion(Optional.empty(), Optional.empty(), Optional.empty());

    /** As the record has it; the day is that of this computer’s time zone. */
    public static Occasion of(RunRecord run) {
        return new Occasion(run.alias(), Optional.of(LocalDate.ofInstant(run.started(), ZoneId.systemDefault())),
                Optional.of(Messages.of("report").text("mode." + run.mode().id())));
    }
}
