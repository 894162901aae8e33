package org.balancingact.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/**
 * Whether the words alone tell which options are of which style. An option tells when it has more give-away words of one side
 * than of the other, and that side is its style.
 */
final class GiveawayWords implements Check {
    static final Set<String> LEADER = Set.of("vision", "inspire", "empower", "motivate", "purpose", "mission", "dream", "culture",
            "trust", "value", "together", "believe", "why", "heart", "passion", "meaning", "listen", "courage");
    static final Set<String> MANAGER = Set.of("plan", "budget", "control", "process", "procedure", "schedule", "checklist", "report",
            "kpi", "metric", "audit", "milestone", "deadline", "rule", "policy", "track", "monitor", "criteria", "approve", "standard",
            "target", "template", "roster", "form");
    private static final List<String> SUFFIXES = List.of("", "s", "es", "d", "ed", "ing");
    private static final int MOST_PERCENT = 65;

    @Override
    public Stream<Finding> examine(Examined examined) {
        List<Option> options = examined.options(option -> true).toList();
        List<Option> telling = options.stream().filter(option -> side(option).equals(Optional.of(option.style()))).toList();
        Share share = new Share(telling.size(), options.size());
        return share.percent() <= MOST_PERCENT ? Stream.empty() : Stream.of(Finding.of("BA113", Severity.WARNING, examined.whole(),
                String.valueOf(share.part()), String.valueOf(share.whole()), said(telling)));
    }

    /** The side that the words speak for, where they do. */
    static Optional<Style> side(Option option) {
        long leader = count(option, LEADER);
        long manager = count(option, MANAGER);
        return leader == manager ? Optional.empty() : Optional.of(leader > manager ? Style.LEADER : Style.MANAGER);
    }

    private static long count(Option option, Set<String> giveaways) {
        return Words.of(option.text()).stream().filter(word -> isOneOf(giveaways, word)).count();
    }

    private static String said(List<Option> options) {
        return Lists.plain(options.stream().flatMap(option -> Words.of(option.text()).stream())
                .filter(word -> isOneOf(LEADER, word) || isOneOf(MANAGER, word)).distinct().sorted().toList());
    }

    /** Blind to endings: planned, planning and plans are plan. */
    private static boolean isOneOf(Set<String> giveaways, String word) {
        return giveaways.stream().anyMatch(giveaway -> word.startsWith(giveaway.substring(0, giveaway.length() - 1))
                && SUFFIXES.stream().anyMatch(suffix -> word.equals(giveaway + suffix) || word.equals(doubled(giveaway) + suffix)
                || (giveaway.endsWith("e") && word.equals(giveaway.substring(0, giveaway.length() - 1) + suffix))));
    }

    private static String doubled(String word) {
        return word + word.charAt(word.length() - 1);
    }
}
