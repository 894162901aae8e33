package org.balancingact.app.examine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.ShownShares;
import org.balancingact.analysis.survey.Share;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.CountWords;
import org.balancingact.scenario.Ending;

/** How shares of runs are written. An estimate always says that it is one. */
final class ShareWords {
    private static final Messages MESSAGES = Messages.of("examine");
    private static final double SMALLEST = 0.0005;
    private static final int TENTHS = 1000;
    /** Per cent. */
    private static final double LEAST_SHOWN = 0.1;
    private static final double MOST_SHOWN = 99.9;

    private ShareWords() {}

    /** 2.3 %, or ≈ 2.3 %. */
    static String of(Share share) {
        return of(share, share.proportion());
    }

    /** The same, of a share that was rounded together with the others of its whole. */
    static <K> String of(Share share, ShownShares<K> shown, K key) {
        return of(share, (double) shown.of(key) / shown.whole());
    }

    /** Shares of runs, by ending id, that add up with the decimal that they are shown with. */
    static ShownShares<String> together(Survey survey, Map<String, Share> shares, List<Ending> endings) {
        return ShownShares.of(endings.stream().map(Ending::id).toList(), id -> survey.share(shares, id).proportion(), TENTHS);
    }

    private static String of(Share share, double shown) {
        if (share.isUnseen()) {
            return MESSAGES.text(share.isExact() ? "share.unseen" : "share.unmet");
        }
        return about(share, percent(share.proportion(), shown));
    }

    /** The ends of the interval of an estimate. */
    static String interval(Share share) {
        return MESSAGES.text("share.interval", percent(share.low()), percent(share.high()));
    }

    static String ofRuns(Share share) {
        return share.isUnseen() ? of(share) : MESSAGES.text("share.of-runs", of(share));
    }

    /** The share of runs that come to a scene, if any is known. */
    static String ofScene(String id, Optional<Survey> survey) {
        return survey.map(known -> ofRuns(known.share(known.scenes(), id))).orElseGet(() -> MESSAGES.text("share.waiting"));
    }

    /** What the figures rest on: all runs counted, or so many random ones. */
    static String basis(Survey survey) {
        return survey.exact() ? MESSAGES.text("count.exact", survey.played())
                : MESSAGES.text("count.estimate", survey.played(), CountWords.twoDigits(survey.runs().value()));
    }

    /** Per cent with one decimal, and with a space that never breaks. */
    static String percent(double share) {
        return percent(share, share);
    }

    private static String percent(double share, double shownAs) {
        if (share > 0 && shownAs < SMALLEST) {
            return MESSAGES.text("share.least", Numbers.percent(Numbers.decimal(LEAST_SHOWN, 1)));
        }
        if (share < 1 && shownAs >= 1 - SMALLEST) {
            return MESSAGES.text("share.most", Numbers.percent(Numbers.decimal(MOST_SHOWN, 1)));
        }
        return Numbers.percent(Numbers.decimal(100 * shownAs, share == 0 || share == 1 ? 0 : 1));
    }

    private static String about(Share share, String percent) {
        return share.isExact() || share.proportion() == 1 ? percent : MESSAGES.text("share.about", percent);
    }
}
