package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.balancingact.analysis.Interval;

/** What holds for every text that tells of a run: no lean where an even mix would fit, and no share without its interval. */
public final class SharesInWords {
    private SharesInWords() {}

    public static void hold(String text, Interval share) {
        if (share.includesEven()) {
            assertThat(text).doesNotContain("you leaned towards");
        }
        long shares = times(text, share.share());
        assertThat(times(text, share.low())).as("the lower end in %s", text).isGreaterThanOrEqualTo(shares);
        assertThat(times(text, share.high())).as("the upper end in %s", text).isGreaterThanOrEqualTo(shares);
    }

    private static long times(String text, int percent) {
        return Pattern.compile("(?<!\\d)" + percent + "\u00a0%").matcher(text).results().count();
    }
}
