package org.balancingact.report.words;

import java.util.List;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Style;

/** What the moments asked for and what was chosen, in sentences. */
public final class AskedWords {
    private static final Messages MESSAGES = Messages.of("report");

    private AskedWords() {}

    /** You did what the moment called for in 5 of 8 decisions. In decisions 2, 7 and 12 either would do. */
    public static String summary(Tally tally) {
        List<CountedChoice> clear = tally.choices().stream().filter(choice -> choice.asked() != Asked.EITHER).toList();
        long met = clear.stream().filter(choice -> choice.asked().met(choice.style())).count();
        String first = clear.isEmpty() ? MESSAGES.text("asked.none") : MESSAGES.plural("asked.met", clear.size(), met);
        List<String> either = tally.asked(Asked.EITHER).stream().map(choice -> Numbers.whole(choice.choice().number())).toList();
        return either.isEmpty() ? first : Lists.sentences(first, MESSAGES.plural("asked.either", either.size(), Lists.and(either)));
    }

    /** Managing was called for; you led. */
    public static String moment(CountedChoice choice) {
        return MESSAGES.text("asked.moment." + choice.asked().name(), did(choice));
    }

    /** Inside a sentence: you led; of a pick that was changed, what each of the two was. */
    public static String did(CountedChoice choice) {
        Style last = choice.choice().option().style();
        return !choice.changed() ? Names.act(choice.style())
                : MESSAGES.text(last == choice.style() ? "asked.did.both" : "asked.did.turned", Names.act(choice.style()), Names.act(last));
    }
}
