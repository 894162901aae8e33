package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.balancingact.analysis.Interval;

/**
 * What holds for every text that tells of a run: no lean where an even mix would fit, and no share without its interval;
 * where all or none of the decisions led, the share and one end of its interval are the same number.
 */
public final class SharesInWords {
    private SharesInWords() {}

    public static void hold(String text, Interval share) {
        if (share.includesEven()) {
            assertThat(text).doesNotContain("you leaned towards");
        }
        boolean isAnEnd = share.share() == share.low() || share.share() == share.high();
        long shares = times(text, share.share()) / (isAnEnd ? 2 : 1);
        assertThat(times(text, share.low())).as("the lower end in %s", text).isGreaterThanOrEqualTo(shares);
        assertThat(times(text, share.high())).as("the upper end in %s", text).isGreaterThanOrEqualTo(shares);
    }

    private static long times(String text, int percent) {
        return Pattern.compile("(?<!\\d)" + percent + "\u00a0%").matcher(text).results().count();
    }
}
