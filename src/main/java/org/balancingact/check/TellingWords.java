package org.balancingact.check;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Whether the words and marks of the options alone tell their style, or how well they are done. */
final class TellingWords implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return Stream.of(Telling.Of.values()).flatMap(of -> Telling.of(examined.scenario().decisions(), of).stream()
                .filter(telling -> !telling.isFair()).map(telling -> finding(of, telling, examined)));
    }

    private static Finding finding(Telling.Of of, Telling telling, Examined examined) {
        boolean style = of == Telling.Of.STYLE;
        List<String> words = telling.words().stream().map(word -> Messages.of("findings")
                .text(style ? "word.style" : "word.craft", word.text(), word.ofClass(), word.ofOthers())).toList();
        return Finding.of(style ? "BA113" : "BA122", Severity.WARNING, examined.whole(), percent(telling.right()),
                percent(telling.interval().lowest()), percent(telling.interval().highest()), Lists.plain(words),
                Math.round(telling.bound()));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
