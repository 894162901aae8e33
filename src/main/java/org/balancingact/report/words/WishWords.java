package org.balancingact.report.words;

import org.balancingact.analysis.NextScenario;
import org.balancingact.analysis.Tried;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.Plan;
import org.balancingact.report.ChosenWish;
import org.balancingact.report.NextStory;
import org.balancingact.report.PracticeWish;
import org.balancingact.scenario.Scenario;

/** What to try next, and why that. */
public final class WishWords {
    private static final Messages MESSAGES = Messages.of("profile");

    private WishWords() {}

    /** As one of several to choose from: Lead in a decision about execution, how it gets done. */
    public static String offer(PracticeWish wish) {
        if (wish instanceof PracticeWish.Own own) {
            return MESSAGES.text("offer.own", own.words());
        }
        return wish instanceof PracticeWish.Act act ? MESSAGES.text("offer." + act.tried().style().id(), place(act.tried())) : MESSAGES.text("offer.twins");
    }

    /** Why it is offered. */
    public static String why(PracticeWish wish) {
        if (wish instanceof PracticeWish.Act act) {
            Tried tried = act.tried();
            return tried.decisions() == 0 ? MESSAGES.text("offer.unmet") : MESSAGES.text("offer.so-far", tried.times(), tried.decisions());
        }
        return MESSAGES.text(wish instanceof PracticeWish.Own ? "offer.own.why" : "offer.twins.why");
    }

    /** Before a run of the scenario, with how often it can be tried there. */
    public static String before(PracticeWish wish, Scenario scenario) {
        if (wish instanceof PracticeWish.Own own) {
            return MESSAGES.text("wish.own", own.words());
        }
        return wish instanceof PracticeWish.Act act ? Lists.sentences(toTry(act.tried()), moments("next.here", wish.fits(scenario.decisions())))
                : Lists.sentences(MESSAGES.text("wish.twins"), moments("wish.pairs", wish.fits(scenario.decisions())));
    }

    private static String moments(String key, long moments) {
        return moments == 0 ? MESSAGES.text("wish.waits") : MESSAGES.plural(key, moments, Numbers.inWords((int) moments));
    }

    private static String toTry(Tried tried) {
        String key = "wish." + tried.style().id();
        return tried.decisions() == 0 ? MESSAGES.text(key + ".unmet", place(tried)) : MESSAGES.text(key, place(tried), tried.times(), tried.decisions());
    }

    private static String place(Tried tried) {
        return MESSAGES.text("place." + tried.dimension().id());
    }

    /** Whether what was chosen has been tried. */
    public static String state(ChosenWish chosen) {
        return MESSAGES.text("chosen." + chosen.tried().map(Plan.Result::id).orElse("unsaid"));
    }

    /** Why that story is the one to play next. */
    public static String reason(NextStory story) {
        return story.why() instanceof NextStory.Why.Least least ? reason(least.next())
                : MESSAGES.plural("next.chosen", story.why().fits(), Numbers.inWords((int) story.why().fits()));
    }

    private static String reason(NextScenario next) {
        return next.least().map(tried -> next.fits() == 0 ? here(next) : Lists.sentences(soFar(tried), here(next))).orElseGet(() -> MESSAGES.text("next.first", next.scenario().minutes()));
    }

    private static String here(NextScenario next) {
        return next.fits() == 0 ? MESSAGES.text("next.unmet") : MESSAGES.plural("next.here", next.fits(), Numbers.inWords(next.fits()));
    }

    /** So far you led in one of five decisions about execution, how it gets done. */
    private static String soFar(Tried tried) {
        return tried.decisions() == 0 ? MESSAGES.text("so-far.none", place(tried))
                : MESSAGES.plural("so-far." + tried.style().id(), tried.decisions(), tried.times(), place(tried));
    }
}
