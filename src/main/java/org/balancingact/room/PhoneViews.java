package org.balancingact.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.play.PlayPage;
import org.balancingact.room.PhoneView.Page;
import org.balancingact.scenario.Option;

/** What a phone shows of a state of the room. */
final class PhoneViews {
    private final RoomState state;
    private final int seat;

    private PhoneViews(RoomState state, int seat) {
        this.state = state;
        this.seat = seat;
    }

    /** @param opening tells one opening of the room from others, whose versions count anew */
    static PhoneView of(RoomState state, String opening, int seat, Optional<String> runCode) {
        return new PhoneViews(state, seat).view(opening, runCode);
    }

    private PhoneView view(String opening, Optional<String> runCode) {
        Page page = page();
        Optional<RecordedRound> round = page == Page.CONSEQUENCE ? decided() : state.round();
        Optional<CastVote> vote = round.flatMap(this::vote);
        String version = opening + "-" + state.version() + "." + vote.map(PhoneViews::version).orElse("0");
        return new PhoneView(version, page, state.run().scenario().language(), title(page), options(page),
                state.openRound().map(RecordedRound::number).orElse(0), own(page, round, vote), vote.filter(cast -> state.asksSure())
                .map(cast -> new PhoneView.Sure(cast.option(), cast.sure())), page == Page.CONSEQUENCE ? played() : Optional.empty(), runCode);
    }

    /** Tells it from what the seat voted and said before. */
    private static String version(CastVote vote) {
        return vote.changes() + 1 + (vote.sure().isPresent() ? "-" + vote.sure().getAsInt() : "");
    }

    private Page page() {
        if (state.isClosed()) {
            return Page.GONE;
        }
        return switch (state.step()) {
            case LOBBY -> Page.LOBBY;
            case READING -> Page.READING;
            case VOTING -> Page.VOTING;
            case CLOSED -> Page.CLOSED;
            case TALKING -> Page.TALKING;
            case CONSEQUENCE -> Page.CONSEQUENCE;
            case ENDING -> Page.ENDING;
            case OVER -> Page.OVER;
            case BRIEFING, REVEALED, CHECKPOINT -> Page.LOOK;
            case DEBRIEF -> state.openRound().map(round -> round.kind() == Kind.TAG ? Page.TAG : Page.GUESS).orElse(Page.LOOK);
        };
    }

    private Optional<String> title(Page page) {
        return switch (page) {
            case READING, VOTING, CLOSED, TALKING -> state.page().map(PhoneViews::title);
            case ENDING -> state.run().finish().map(Finish::ending).map(ending -> ending.title());
            case TAG -> state.tagged().map(choice -> choice.scene().title());
            default -> Optional.empty();
        };
    }

    private static String title(PlayPage page) {
        return page instanceof PlayPage.Moment moment ? moment.visit().scene().title()
                : page instanceof PlayPage.Interlude interlude ? interlude.visit().scene().title() : "";
    }

    private List<PhoneView.Choice> options(Page page) {
        if (page == Page.GUESS) {
            return state.openRound().orElseThrow().options().stream().map(count -> new PhoneView.Choice(count, count, "")).toList();
        } else if (page == Page.TAG) {
            List<String> ways = state.openRound().orElseThrow().options();
            return IntStream.range(0, ways.size()).mapToObj(place -> new PhoneView.Choice(ways.get(place), Letters.of(place), "")).toList();
        } else if (page != Page.VOTING) {
            return List.of();
        }
        List<Option> offered = state.moment().orElseThrow().offered();
        return IntStream.range(0, offered.size())
                .mapToObj(place -> new PhoneView.Choice(offered.get(place).id(), Letters.of(place), offered.get(place).text())).toList();
    }

    /** While people talk it is their first vote that they are reminded of. */
    private static Optional<String> own(Page page, Optional<RecordedRound> round, Optional<CastVote> vote) {
        return page == Page.GUESS ? vote.map(CastVote::option)
                : vote.flatMap(cast -> Letters.of(cast.option(), round.orElseThrow().options()));
    }

    private Optional<CastVote> vote(RecordedRound round) {
        return Optional.ofNullable(round.votes().get(seat));
    }

    /** The last round about what was played. */
    private Optional<RecordedRound> decided() {
        return state.room().standing(Kind.DECISION, state.position()).stream().reduce((earlier, later) -> later);
    }

    private Optional<String> played() {
        return state.consequence().map(PlayPage.Consequence::choice).flatMap(PhoneViews::letter);
    }

    private static Optional<String> letter(Choice choice) {
        return Letters.of(choice.option().id(), choice.offered().stream().map(Option::id).toList());
    }
}
