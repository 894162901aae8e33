package org.balancingact.check;

import java.util.Arrays;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.Tone;

/** Whether one style is the nice one: of each, about half of the options should be kind. */
final class ToneBalance implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return Arrays.stream(Style.values()).flatMap(style -> finding(examined, style));
    }

    private static Stream<Finding> finding(Examined examined, Style style) {
        Share kind = new Share(examined.options(option -> option.style() == style && option.tone() == Tone.KIND).count(),
                examined.options(option -> option.style() == style).count());
        return kind.isEven() ? Stream.empty() : Stream.of(Finding.of("BA114", Severity.WARNING, examined.whole(),
                String.valueOf(kind.part()), String.valueOf(kind.whole()), style.id()));
    }
}
