package org.balancingact.report.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Part;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;

/** How an indicator moved and because of what, as one whole sentence; and the largest moves of all as a headline. */
public final class ChangeWords {
    /** Points below which nothing is said to have moved. */
    private static final int NOTICEABLE = 2;
    /** A second cause smaller than this share of the main one is not worth naming. */
    private static final double WORTH_NAMING = 0.5;
    private static final int IN_HEADLINE = 2;
    private static final Messages MESSAGES = Messages.of("report");

    private ChangeWords() {}

    /** The main cause, and a second one that helped or held against it, if it is large. */
    public static String sentence(Change change) {
        if (Math.abs(change.points()) < NOTICEABLE) {
            return MESSAGES.text("moved.still");
        }
        boolean up = change.points() > 0;
        List<Part> along = pulling(change, up);
        List<Part> opposed = pulling(change, !up);
        Part main = along.get(0);
        Optional<Part> also = along.stream().skip(1).findFirst().filter(part -> rivals(part, main));
        Optional<Part> against = opposed.stream().findFirst().filter(part -> rivals(part, main));
        String moved = moved(Names.subject(change.indicator()), main, up, change.parts().size() == 1);
        return also.map(part -> also(moved, part, up)).or(() -> against.map(part -> against(moved, part, up)))
                .orElseGet(() -> MESSAGES.text(!up && CauseWords.isDrift(main.origin()) ? drifted(opposed) : "moved.whole", moved));
    }

    /** With a second cause of the same; what moves by itself is no noun and has a sentence of its own. */
    private static String also(String moved, Part part, boolean up) {
        return CauseWords.isDrift(part.origin()) ? MESSAGES.text(up ? "moved.drift.also.up" : "moved.drift.also.down", moved)
                : MESSAGES.text(up ? "moved.also.up" : "moved.also.down", moved, mention(part));
    }

    /** With what went the other way. */
    private static String against(String moved, Part part, boolean up) {
        return CauseWords.isDrift(part.origin()) ? MESSAGES.text(up ? "moved.drift.against.up" : "moved.drift.against.down", moved)
                : MESSAGES.text(up ? "moved.against.up" : "moved.against.down", moved, mention(part));
    }

    /** Beside a slide that is the one large cause: whether something was done for the gauge, and was too small to be named. */
    private static String drifted(List<Part> opposed) {
        return opposed.stream().anyMatch(part -> part.origin().decision().isPresent()) ? "moved.drift.outdone" : "moved.drift.alone";
    }

    /** The largest moves, the largest first: People trust you more; there is less money. */
    public static String headline(List<Change> changes) {
        List<String> largest = changes.stream().filter(change -> Math.abs(change.points()) >= NOTICEABLE)
                .sorted(Comparator.comparingLong(change -> -Math.abs(change.points()))).limit(IN_HEADLINE)
                .map(change -> MESSAGES.text((change.points() > 0 ? "headline.up." : "headline.down.") + change.indicator().id())).toList();
        return largest.isEmpty() ? MESSAGES.text("headline.still")
                : Figures.first(largest.size() == 1 ? largest.get(0) : MESSAGES.text("headline.both", largest.get(0), largest.get(1)));
    }

    private static boolean rivals(Part part, Part main) {
        return Math.abs(part.amount()) >= WORTH_NAMING * Math.abs(main.amount());
    }

    private static List<Part> pulling(Change change, boolean up) {
        return change.parts().stream().filter(part -> up ? part.amount() > 0 : part.amount() < 0)
                .sorted(Comparator.comparingLong(part -> -Math.abs(part.amount()))).toList();
    }

    private static String moved(String gauge, Part main, boolean up, boolean alone) {
        String verb = MESSAGES.text(up ? "moved.up" : "moved.down");
        return main.origin().match(
                decided -> MESSAGES.text(alone ? "moved.because" : "moved.mostly", gauge, verb, reason(main, decided.choice()),
                        decided.choice().week()),
                outside -> MESSAGES.text("moved.outside", gauge, verb, outside.label()),
                byRule -> MESSAGES.text((up ? "moved.rule.up." : "moved.rule.down.") + byRule.rule().id(), gauge),
                limit -> MESSAGES.text("moved.limit", gauge));
    }

    /** The words of the effect that did most of it; else what one did. */
    private static String reason(Part part, Choice choice) {
        return CauseWords.authored(part).map(label -> MESSAGES.text("moved.of", label))
                .orElseGet(() -> MESSAGES.text("moved.done", Figures.quotable(choice.option().brief())));
    }

    /** A second cause, where a sentence goes on with it. */
    private static String mention(Part part) {
        return part.origin().match(
                decided -> CauseWords.authored(part)
                        .orElseGet(() -> MESSAGES.text("mention.chosen", Figures.quotable(decided.choice().option().brief()))),
                outside -> outside.label(),
                byRule -> CauseWords.mention(byRule.rule(), part.amount() > 0),
                limit -> MESSAGES.text("limit.mention"));
    }
}
