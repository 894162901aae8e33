package org.balancingact.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.votes.Agreement;
import org.balancingact.analysis.votes.Cohort;

/** Several runs together: a row for each option of each moment that some run met; shares in per cent, where there are enough runs. */
final class CohortTable {
    private static final List<String> COLUMNS = List.of("scene", "week", "met", "option", "text", "style", "runs", "share", "low", "high");

    private CohortTable() {}

    static List<String> headings() {
        return COLUMNS;
    }

    /** One cell is a number or a text. */
    static Stream<List<Object>> rows(Cohort cohort) {
        return cohort.moments().stream().flatMap(CohortTable::rows);
    }

    private static Stream<List<Object>> rows(Cohort.Moment moment) {
        int met = moment.votes().total();
        return moment.scene().options().stream().map(option -> {
            int runs = moment.votes().of(option.id());
            Optional<Interval> share = met < Agreement.FEWEST ? Optional.empty() : Optional.of(new Interval(runs, met));
            return List.of(moment.scene().id(), moment.scene().week(), met, option.id(), option.text(), option.style().id(), runs,
                    share.<Object>map(Interval::share).orElse(""), share.<Object>map(Interval::low).orElse(""), share.<Object>map(Interval::high).orElse(""));
        });
    }
}
