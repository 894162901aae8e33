package org.balancingact.report.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.votes.Agreement;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.analysis.votes.Sureness;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.RecordedRound;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.room.VotedDecision;

/**
 * The votes of a room: a row for each option of each round that stands, its shares in per cent with their 95 % intervals where there are
 * enough votes. Sums only: no seats. Columns are named as in {@code show RUN --json}, and so in no language.
 */
final class VotesTable {
    private static final List<String> COLUMNS = List.of("position", "scene", "round", "kind", "option", "letter", "text", "phones", "hands", "votes",
            "share", "low", "high", "played", "by", "sure1", "sure2", "sure3", "sure4", "sure5");
    private static final List<String> SHIFT = List.of("position", "scene", "from", "to", "seats");

    private VotesTable() {}

    static String name() {
        return Messages.of("table").text("sheet.votes");
    }

    static String shiftName() {
        return Messages.of("table").text("sheet.shift");
    }

    static List<String> headings() {
        return COLUMNS;
    }

    static List<String> shiftHeadings() {
        return SHIFT;
    }

    /** One cell is a number or a text. A decision that had no vote has one row, with what was played. */
    static Stream<List<Object>> rows(RoomDebrief room) {
        return Stream.concat(room.decisions().stream().flatMap(VotesTable::rows),
                Stream.concat(room.guess().stream(), room.tags().stream()).flatMap(VotesTable::asked));
    }

    /** How many seats went from each option to each, from the first round of a decision to the last; those that stayed, too. */
    static Stream<List<Object>> shifts(RoomDebrief room) {
        return room.decisions().stream().flatMap(decision -> decision.shift().stream().flatMap(shift -> shift.moves().stream()
                .map(move -> List.<Object>of(decision.choice().number(), decision.choice().scene().id(), move.from(), move.to(), move.seats()))));
    }

    private static Stream<List<Object>> rows(VotedDecision decision) {
        if (decision.rounds().isEmpty()) {
            return Stream.of(List.of(decision.choice().number(), decision.choice().scene().id(), "", RecordedRound.Kind.DECISION.id(),
                    decision.choice().option().id(), "", decision.choice().option().text(), "", "", "", "", "", "", 1, by(decision), "", "", "", "", ""));
        }
        String played = decision.choice().option().id();
        return decision.rounds().stream().flatMap(round -> rows(round, option -> decision.option(option).text(),
                option -> option.equals(played) ? 1 : 0, by(decision)));
    }

    private static Stream<List<Object>> asked(RecordedRound round) {
        return rows(round, option -> "", option -> "", "");
    }

    private static Stream<List<Object>> rows(RecordedRound round, Function<String, Object> text, Function<String, Object> played, String by) {
        Votes votes = VotedDecision.votes(round);
        Sureness said = VotedDecision.sureness(round);
        IntFunction<List<Object>> row = place -> {
            String option = votes.options().get(place);
            Optional<Interval> share = Optional.of(votes.total()).filter(total -> total >= Agreement.FEWEST)
                    .map(total -> new Interval(votes.of(option), total));
            return joined(List.of(round.position(), round.scene().orElse(""), round.number(), round.kind().id(), option,
                    round.kind() == RecordedRound.Kind.DECISION ? Letters.of(place) : "", text.apply(option), votes.phones().getOrDefault(option, 0),
                    votes.hands().getOrDefault(option, 0), votes.of(option), share.<Object>map(Interval::share).orElse(""),
                    share.<Object>map(Interval::low).orElse(""), share.<Object>map(Interval::high).orElse(""), played.apply(option), by),
                    said.isEmpty() ? List.of("", "", "", "", "") : said.of(option));
        };
        return IntStream.range(0, votes.options().size()).mapToObj(row);
    }

    private static List<Object> joined(List<Object> cells, List<?> more) {
        return Stream.concat(cells.stream(), more.stream().map(Object.class::cast)).toList();
    }

    private static String by(VotedDecision decision) {
        return decision.by().map(ChosenBy::id).orElse("");
    }
}
