package org.balancingact.report.words;

import org.balancingact.analysis.NextScenario;
import org.balancingact.analysis.Tried;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.PracticeWish;

/** What to try next, and why that. */
public final class WishWords {
    private static final Messages MESSAGES = Messages.of("profile");

    private WishWords() {}

    /** At the end of a debrief. */
    public static String after(PracticeWish wish) {
        return wish instanceof PracticeWish.Own own ? MESSAGES.text("wish.kept", own.words()) : toTry(((PracticeWish.Least) wish).tried());
    }

    /** Before a run. */
    public static String before(PracticeWish wish) {
        return wish instanceof PracticeWish.Own own ? MESSAGES.text("wish.own", own.words()) : toTry(((PracticeWish.Least) wish).tried());
    }

    private static String toTry(Tried tried) {
        String key = "wish." + tried.style().id();
        return tried.decisions() == 0 ? MESSAGES.text(key + ".unmet", place(tried)) : MESSAGES.text(key, place(tried), tried.times(), tried.decisions());
    }

    private static String place(Tried tried) {
        return MESSAGES.text("place." + tried.dimension().id());
    }

    /** Why that scenario is the one to play next. */
    public static String reason(NextScenario next) {
        return next.least().map(tried -> next.fits() == 0 ? here(next) : Lists.sentences(soFar(tried), here(next))).orElseGet(() -> MESSAGES.text("next.first", next.scenario().minutes()));
    }

    /** The same to who was told what was tried least. */
    public static String here(NextScenario next) {
        return next.fits() == 0 ? MESSAGES.text("next.unmet") : MESSAGES.plural("next.here", next.fits(), Numbers.inWords(next.fits()));
    }

    /** So far you led in one of five decisions about execution, how it gets done. */
    private static String soFar(Tried tried) {
        return tried.decisions() == 0 ? MESSAGES.text("so-far.none", place(tried))
                : MESSAGES.plural("so-far." + tried.style().id(), tried.decisions(), tried.times(), place(tried));
    }
}
