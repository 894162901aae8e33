package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomDecision;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.Outcome.Taken;
import org.balancingact.room.Verb.Hands;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.Verb.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoomStepsTest {
    /** From each step with each verb: where it leads, or that it is refused. The room at CLOSED and after has three votes for A. */
    private static final String TABLE = """
            step        next        back      open   close  reopen reveal   hide   talk    again  discard undo    hands    play
            lobby       briefing    -         -      -      -      -        -      -       -      -       -       -        -
            briefing    reading     lobby     -      -      -      -        -      -       -      -       -       -        -
            reading     voting      briefing  voting -      -      -        -      -       -      -       -       -        consequence
            voting      closed      -         -      closed -      -        -      -       -      reading -       voting   -
            closed      revealed    -         -      -      voting revealed -      talking voting reading -       closed   consequence
            revealed    consequence closed    -      -      -      -        closed talking voting -       -       revealed consequence
            talking     voting      revealed  voting -      -      -        -      -       voting -       -       -        consequence
            consequence reading     -         -      -      -      -        -      -       -      -       reading -        -
            checkpoint  reading     consequence -    -      -      -        -      -       -      -       reading -        -
            ending      debrief     consequence -    -      -      -        -      -       -      -       reading -        -
            debrief     debrief     -         -      -      -      -        -      -       -      debrief -       -        -
            over        over        -         -      -      -      -        -      -       -      -       -       -        -
            """;

    private record Cell(RoomStep from, String verb, String to) {
        @Override
        public String toString() {
            return from.id() + " " + verb + " " + to;
        }
    }

    private static Stream<Cell> cells() {
        List<List<String>> rows = TABLE.lines().map(line -> Arrays.asList(line.split(" +"))).toList();
        List<String> verbs = rows.get(0);
        return rows.stream().skip(1).flatMap(row -> IntStream.range(1, verbs.size())
                .mapToObj(column -> new Cell(RoomStep.of(row.get(0)).orElseThrow(), verbs.get(column), row.get(column))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyVerbLeadsWhereTheTableSays(Cell cell) {
        RoomState before = Led.at(cell.from(), new MemoryJournal()).state();
        String option = before.offered().stream().findFirst().orElse("any");
        Verb verb = switch (cell.verb()) {
            case "hands" -> new Hands(option, 4);
            case "play" -> new Play(option);
            default -> Plain.valueOf(cell.verb().toUpperCase(Locale.ROOT));
        };
        Outcome outcome = RoomSteps.of(before, verb, Led.CLOCK.instant());
        assertThat(outcome instanceof Taken taken ? taken.room().step().id() : "-").isEqualTo(cell.to());
    }

    @Test
    void theTableHasAllStepsAndVerbs() {
        assertThat(cells().map(Cell::from).distinct()).containsExactly(RoomStep.values());
        assertThat(cells().map(Cell::verb).distinct()).contains("hands", "play")
                .containsAll(Arrays.stream(Plain.values()).filter(verb -> verb != Plain.END).map(verb -> verb.name().toLowerCase(Locale.ROOT)).toList());
    }

    private static void is(Outcome outcome, Refusal why) {
        assertThat(outcome).isEqualTo(new Refused(why));
    }

    @Test
    void theWinnerIsPlayedAndNoChanceDecidesATie() {
        Room room = Led.at(RoomStep.VOTING, new MemoryJournal());
        List<String> options = room.state().offered();
        room.take(new Hands(options.get(1), 3));
        room.take(Plain.NEXT);
        room.take(Plain.NEXT);
        is(room.take(Plain.NEXT), Refusal.TIE);
        room.take(new Hands(options.get(1), 4));
        assertThat(room.take(Plain.NEXT)).isInstanceOf(Taken.class);
        assertThat(room.state().run().optionIds()).containsExactly(options.get(1));
        assertThat(room.state().room().decisions()).containsExactly(new RoomDecision(1, OptionalInt.of(1), ChosenBy.MOST));
    }

    @Test
    void itIsKeptWhoDecided() {
        assertThat(decidedBy(3, 2, 0)).isEqualTo(ChosenBy.MOST);
        assertThat(decidedBy(3, 3, 0)).isEqualTo(ChosenBy.TIE);
        assertThat(decidedBy(3, 4, 0)).isEqualTo(ChosenBy.FACILITATOR);
        assertThat(decidedBy(0, 0, 0)).isEqualTo(ChosenBy.NOBODY);
    }

    /** Of a vote with so many hands for the first two options, after which one of them is played. */
    private static ChosenBy decidedBy(int first, int second, int played) {
        Room room = Led.at(RoomStep.VOTING, new MemoryJournal());
        List<String> options = room.state().offered();
        room.take(new Hands(options.get(0), first));
        room.take(new Hands(options.get(1), second));
        room.take(Plain.CLOSE);
        room.take(new Play(options.get(played)));
        return room.state().room().decisions().get(0).by();
    }

    @Test
    void whereNobodyVotedTheVoteIsAskedForAgainOrTheFacilitatorChooses() {
        Room room = Led.at(RoomStep.VOTING, new MemoryJournal());
        room.take(new Hands(room.state().offered().get(0), 0));
        room.take(Plain.NEXT);
        room.take(Plain.NEXT);
        is(room.take(Plain.NEXT), Refusal.NO_VOTES);
    }

    @Test
    void whatWasSeenIsNotReopened() {
        Room room = Led.at(RoomStep.REVEALED, new MemoryJournal());
        room.take(Plain.HIDE);
        is(room.take(Plain.REOPEN), Refusal.SEEN);
    }

    @Test
    void aDiscardedSecondRoundLeavesTheFirstAsItStood() {
        Room room = Led.at(RoomStep.REVEALED, new MemoryJournal());
        room.take(Plain.AGAIN);
        assertThat(room.state().rounds()).hasSize(2);
        room.take(Plain.DISCARD);
        assertThat(room.state().step()).isEqualTo(RoomStep.REVEALED);
        assertThat(room.state().round().orElseThrow().number()).isEqualTo(1);
        assertThat(room.state().room().rounds()).extracting(RecordedRound::withdrawn).containsExactly(false, true);
    }

    @Test
    void whatWasVotedOnIsThereAgainOnceThePlayIsUndoneUntilTheNextVote() {
        Room room = Led.at(RoomStep.REVEALED, new MemoryJournal());
        RoomState before = room.state();
        room.take(Plain.NEXT);
        RoomState played = room.state();
        room.take(Plain.UNDO);
        assertThat(room.state().room()).isEqualTo(before.room());
        room.take(Plain.NEXT);
        assertThat(room.state().room()).isEqualTo(played.room());
        assertThat(room.state().run().optionIds()).isEqualTo(played.run().optionIds());
        while (room.state().step() != RoomStep.VOTING) {
            room.take(Plain.NEXT);
        }
        is(room.take(Plain.UNDO), Refusal.NOT_NOW);
    }

    @Test
    void handsAreForOptionsThatAreThereAndCountedInHundredsAtMost() {
        Room room = Led.at(RoomStep.VOTING, new MemoryJournal());
        String option = room.state().offered().get(0);
        is(room.take(new Hands("nowhere", 1)), Refusal.NOT_OFFERED);
        is(room.take(new Hands(option, 1000)), Refusal.TOO_MANY_HANDS);
        assertThat(room.take(new Hands(option, 999))).isInstanceOf(Taken.class);
    }

    @Test
    void theDebriefIsTurnedPageByPageAndBackToWhatWasGuessedAndPhonesSeeNothingOfIt() {
        MemoryJournal journal = new MemoryJournal();
        Room room = Led.at(RoomStep.DEBRIEF, journal);
        List<DebriefPage> pages = new ArrayList<>();
        while (room.state().step() == RoomStep.DEBRIEF) {
            DebriefPage page = room.state().debriefPage().orElseThrow();
            pages.add(page);
            assertThat(PhoneViews.of(room.state(), "x", 1, Optional.empty()).page()).isEqualTo(page == DebriefPage.GUESS ? PhoneView.Page.GUESS : PhoneView.Page.LOOK);
            if (page == DebriefPage.VOTES) {
                room.close();
                room = Room.open(journal, room.run(), Led.CLOCK);
                room.take(Plain.BACK);
                assertThat(room.state().debriefPage()).contains(DebriefPage.HAPPENED);
                room.take(Plain.BACK);
                is(room.take(Plain.BACK), Refusal.NOTHING_BEFORE);
                room.take(Plain.NEXT);
                room.take(Plain.NEXT);
            }
            room.take(Plain.NEXT);
        }
        assertThat(pages).as("a story without a guide asks about no scene").containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(DebriefPage.TAGS)));
        assertThat(room.state().step()).isEqualTo(RoomStep.OVER);
    }

    @Test
    void theScenesOfTheGuideThatWereMetAreAskedAboutOneByOneAndEachIsShownBeforeTheNext() {
        MemoryJournal journal = new MemoryJournal();
        Room room = Led.tagging(journal);
        int last = room.state().run().choices().size();
        for (int position : new int[] {1, last}) {
            RecordedRound asked = room.state().round().orElseThrow();
            assertThat(asked.position()).isEqualTo(position);
            assertThat(asked.options()).containsExactly("leader", "manager");
            assertThat(phone(room)).isEqualTo(PhoneView.Page.TAG);
            is(room.take(new Hands("any", 1)), Refusal.NOT_OFFERED);
            room.take(new Hands("manager", 4));
            room.close();
            room = Room.open(journal, room.run(), Led.CLOCK);
            room.take(Plain.NEXT);
            assertThat(room.state().round().orElseThrow().revealed()).isPresent();
            assertThat(room.state().votes().orElseThrow().counts()).containsExactly(0, 4);
            assertThat(phone(room)).isEqualTo(PhoneView.Page.LOOK);
            is(room.take(new Hands("leader", 1)), Refusal.NOT_NOW);
            room.take(Plain.NEXT);
        }
        assertThat(room.state().debriefPage()).contains(DebriefPage.ASKED);
        room.take(Plain.BACK);
        assertThat(room.state().tagged().orElseThrow().number()).isEqualTo(last);
        room.take(Plain.BACK);
        assertThat(room.state().debriefPage()).contains(DebriefPage.VOTES);
        room.take(Plain.NEXT);
        room.take(Plain.NEXT);
        assertThat(room.state().debriefPage()).as("nothing is asked twice").contains(DebriefPage.ASKED);
    }

    @Test
    void aSceneIsAskedAboutAnewWhereWhatWasSaidIsDiscardedAndNobodyHasSeenIt() {
        Room room = Led.tagging(new MemoryJournal());
        room.take(new Hands("manager", 4));
        room.take(Plain.DISCARD);
        assertThat(room.state().tagged().orElseThrow().number()).isEqualTo(1);
        assertThat(room.state().votes().orElseThrow().total()).isZero();
        room.take(Plain.NEXT);
        is(room.take(Plain.DISCARD), Refusal.NOT_NOW);
    }

    private static PhoneView.Page phone(Room room) {
        return PhoneViews.of(room.state(), "x", 1, Optional.empty()).page();
    }

    @Test
    void aClosedRoomRefusesAll() {
        Room room = Led.at(RoomStep.OVER, new MemoryJournal());
        room.take(Plain.NEXT);
        assertThat(room.state().isClosed()).isTrue();
        for (Plain verb : Plain.values()) {
            is(room.take(verb), Refusal.ROOM_CLOSED);
        }
    }

    @Test
    void everyRefusalSaysASentence() {
        assertThat(Refusal.values()).extracting(Refusal::sentence).allMatch(sentence -> sentence.endsWith(".")).doesNotHaveDuplicates();
    }
}
