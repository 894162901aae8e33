package org.balancingact.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.analysis.votes.Sureness;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RecordedRound;
import org.balancingact.report.room.VotedDecision;

/** How sure a room was of its votes, in sentences: counts alone, for who says so is not asked. */
public final class SureWords {
    private static final Messages MESSAGES = Messages.of("votes");

    private SureWords() {}

    /** Of a decision, round by round: 5 of 11, then 9 of 12. Empty where nobody said anything. */
    static String of(VotedDecision decision) {
        return decision.sureness().stream().map(said -> counts(said.sure(), said.said())).reduce((before, next) -> MESSAGES.text("then", before, next))
                .map(counts -> sentence("sure", counts)).orElse("");
    }

    /** Of a round, option by option: A 3 of 4, B 1 of 6. Empty where nobody said anything. */
    public static Optional<String> of(RecordedRound round) {
        Sureness said = VotedDecision.sureness(round);
        List<String> options = round.options();
        String counts = IntStream.range(0, options.size()).filter(place -> said.said(options.get(place)) > 0)
                .mapToObj(place -> MESSAGES.text("sure.option", Letters.of(place), counts(said.sure(options.get(place)), said.said(options.get(place)))))
                .collect(Collectors.joining(MESSAGES.text("sure.between")));
        return said.isEmpty() ? Optional.empty() : Optional.of(sentence("sure.options", counts));
    }

    private static String sentence(String key, String counts) {
        return MESSAGES.text(key, Sureness.SURE, Sureness.MOST, counts);
    }

    private static String counts(int sure, int said) {
        return MESSAGES.text("sure.of", sure, said);
    }
}
