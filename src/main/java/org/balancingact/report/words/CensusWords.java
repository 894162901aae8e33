package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.census.Balance;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.OptionFigures;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Scenario;

/** What a census proves, in words. */
public final class CensusWords {
    private static final Messages MESSAGES = Messages.of("report");

    private CensusWords() {}

    /** Whether mixing pays and, where it does not, which decisions break it. */
    public static String balance(Balance balance, Scenario scenario) {
        String healths = MESSAGES.text("balance.healths", Shown.points(balance.mixed()), Shown.points(balance.allLeader()),
                Shown.points(balance.allManager()));
        if (balance.mixingPays()) {
            return MESSAGES.text("balance.pays", healths);
        }
        List<String> breakers = balance.breakers().stream().map(id -> MESSAGES.text("quoted", scenario.scene(id).title())).toList();
        return breakers.isEmpty() ? MESSAGES.text("balance.broken", healths)
                : MESSAGES.text("balance.broken.by", healths, Lists.and(breakers));
    }

    /**
     * What speaks against an option: that no run needs it, that others outdo it.
     *
     * @param name how an option is called, by its id
     */
    public static List<String> against(OptionFigures option, Census census, UnaryOperator<String> name) {
        List<String> remarks = new ArrayList<>();
        if (option.isNeverBest()) {
            remarks.add(MESSAGES.text("option.never-best"));
        }
        List<String> better = census.options().stream().filter(other -> other.dominates().contains(option.option()))
                .map(OptionFigures::option).map(name).toList();
        if (!better.isEmpty()) {
            remarks.add(MESSAGES.text("option.dominated", Lists.and(better)));
        }
        return remarks;
    }
}
