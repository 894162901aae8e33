package org.balancingact.report.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.votes.Agreement;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.analysis.votes.RoadNotTaken;
import org.balancingact.analysis.votes.SecondChoices;
import org.balancingact.analysis.votes.Shift;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.RecordedRound;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.room.VotedDecision;

/** A room's votes in sentences: how far people agreed, who changed, who decided, what was not played. Never about a person. */
public final class RoomWords {
    private static final Messages MESSAGES = Messages.of("votes");

    private RoomWords() {}

    /**
     * What an option of a decision had.
     *
     * @param counts round by round: 4, then 8
     */
    public record OptionLine(String letter, String option, String counts, boolean played) {}

    /** One room, one day: this describes no person. */
    public static String caution() {
        return MESSAGES.text("caution");
    }

    /** The room agreed most in decision 2, least in decision 5; or on how many decisions somebody voted. */
    public static String finding(RoomDebrief room) {
        List<VotedDecision> byAgreement = room.decisions().stream().filter(decision -> agreed(decision).isPresent())
                .sorted(Comparator.comparing(decision -> agreed(decision).orElseThrow())).toList();
        boolean differ = byAgreement.stream().map(decision -> agreed(decision).orElseThrow()).distinct().count() > 1;
        long voted = room.decisions().stream().filter(decision -> decision.votes().stream().anyMatch(RoomWords::isCast)).count();
        boolean few = room.decisions().stream().anyMatch(RoomWords::hadFewVotes);
        return differ ? MESSAGES.text(few ? "finding.few" : "finding", byAgreement.get(byAgreement.size() - 1).choice().number(),
                byAgreement.get(0).choice().number(), Agreement.FEWEST) : MESSAGES.text("finding.voted", voted, room.decisions().size());
    }

    private static boolean hadFewVotes(VotedDecision decision) {
        return decision.lastVotes().filter(votes -> isCast(votes) && votes.total() < Agreement.FEWEST).isPresent();
    }

    private static boolean isCast(Votes votes) {
        return votes.total() > 0;
    }

    private static Optional<Double> agreed(VotedDecision decision) {
        return decision.lastVotes().flatMap(Agreement::of).map(Agreement::share);
    }

    /** The options of a decision in the order shown, those that were voted on; none where no vote was asked for. */
    public static List<OptionLine> options(VotedDecision decision) {
        List<String> shown = decision.lastVotes().map(Votes::options).orElse(List.of());
        return IntStream.range(0, shown.size()).mapToObj(place -> {
            String id = shown.get(place);
            String counts = decision.votes().stream().map(votes -> Numbers.whole(votes.of(id)))
                    .reduce((before, next) -> MESSAGES.text("then", before, next)).orElseThrow();
            return new OptionLine(Letters.of(place), decision.option(id).brief(), counts, id.equals(decision.choice().option().id()));
        }).toList();
    }

    /** A line as it is read: B · Ask the floor: 4, then 8. */
    public static String line(OptionLine line) {
        return MESSAGES.text(line.played() ? "line.played" : "line", line.letter(), line.option(), line.counts());
    }

    /** Played: B. Most votes. */
    public static String how(VotedDecision decision) {
        String played = decision.choice().option().id();
        String name = decision.lastVotes().flatMap(votes -> Letters.of(played, votes.options())).orElseGet(() -> decision.choice().option().brief());
        return decision.by().map(by -> MESSAGES.text("by." + by.id(), name)).orElseGet(() -> MESSAGES.text("by.alone", name));
    }

    /** How far people agreed at last, who changed, and how sure they were, in as many sentences as there are; empty where nobody voted. */
    public static String people(VotedDecision decision) {
        return Lists.sentences(decision.lastVotes().filter(RoomWords::isCast).map(RoomWords::agreement).orElse(""),
                decision.shift().map(shift -> shift(shift, decision)).orElse(""), SureWords.of(decision));
    }

    /** Two people picked at random would have agreed in 28 of 100 cases (9 to 58); of few votes the counts alone. */
    public static String agreement(Votes votes) {
        return Agreement.of(votes).map(agreement -> MESSAGES.text("agreement", agreement.percent(), agreement.low(), agreement.high()))
                .orElseGet(() -> MESSAGES.plural("few", votes.total(), Agreement.FEWEST));
    }

    private static String shift(Shift shift, VotedDecision decision) {
        List<String> shown = decision.lastVotes().map(Votes::options).orElse(List.of());
        Optional<Shift.Move> most = shift.moves().stream().filter(move -> !move.from().equals(move.to()))
                .max(Comparator.comparingInt(Shift.Move::seats));
        int changed = shift.changed().hits();
        if (most.isEmpty()) {
            return MESSAGES.text("shift.none", shift.changed().trials());
        }
        String where = MESSAGES.text("shift.most", most.get().seats(), Letters.of(most.get().from(), shown).orElseThrow(),
                Letters.of(most.get().to(), shown).orElseThrow());
        return shift.changed().trials() < Agreement.FEWEST ? MESSAGES.text("shift.few", changed, shift.changed().trials(), where)
                : MESSAGES.text("shift", changed, shift.changed().trials(), shift.changed().low(), shift.changed().high(), where);
    }

    /** What the room guessed of its leader moves, and what it was; empty where nobody was asked or answered. */
    public static Optional<String> guess(RoomDebrief room, int leaderMoves) {
        return room.guess().flatMap(round -> guess(round, leaderMoves));
    }

    private static Optional<String> guess(RecordedRound round, int leaderMoves) {
        Votes votes = VotedDecision.votes(round);
        List<String> guessed = votes.options().stream().filter(option -> votes.of(option) > 0).toList();
        return guessed.isEmpty() ? Optional.empty() : Optional.of(guessed.size() == 1
                ? MESSAGES.text("guess.alike", guessed.get(0), leaderMoves)
                : MESSAGES.text("guess", guessed.get(0), guessed.get(guessed.size() - 1), leaderMoves));
    }

    /** Where something was voted for and not played. */
    public static String roadsHeading() {
        return MESSAGES.text("roads");
    }

    /**
     * Decision 4, “Mend the bar” (6 votes): 11 more in all, Trust +4. The ending would be another. At last what all second choices
     * together would have come to.
     */
    public static List<String> roads(RoomDebrief room) {
        return Stream.concat(room.roads().stream().map(RoomWords::road), room.second().map(RoomWords::second).stream()).toList();
    }

    /** The same, of so many options at most, those with most votes. */
    public static List<String> roads(RoomDebrief room, int most) {
        return roads(new RoomDebrief(room.room(), room.decisions(), room.guess(), room.tags(), room.roads().stream().limit(most).toList(), room.second()));
    }

    private static String second(SecondChoices second) {
        return Lists.sentences(MESSAGES.text("second", LeverageWords.brought(second.original(), second.nearly())),
                LeverageWords.ending(second.nearly(), second.changesEnding()));
    }

    private static String road(RoadNotTaken road) {
        String option = road.whatIf().swapped().choices().get(road.position() - 1).option().brief();
        return Lists.sentences(MESSAGES.plural("road", road.votes(), road.position(), Figures.quotable(option), LeverageWords.brought(road.whatIf())),
                LeverageWords.ending(road.whatIf().swapped(), road.whatIf().changesEnding()));
    }

    /** All that is said of one decision: its options, then who decided, then the people. */
    public static List<String> lines(VotedDecision decision) {
        return Stream.concat(options(decision).stream().map(RoomWords::line), Stream.of(Lists.sentences(how(decision), people(decision)))).toList();
    }
}
