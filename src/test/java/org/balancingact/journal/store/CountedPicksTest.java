package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.journal.Played.DECISIONS;
import static org.balancingact.journal.Played.MORNING;
import static org.balancingact.journal.Played.pick;
import static org.balancingact.scenario.Style.LEADER;
import static org.balancingact.scenario.Style.MANAGER;

import java.util.Optional;
import org.balancingact.journal.CountedPick;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.scenario.Dimension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountedPicksTest {
    private static final Optional<String> KIM = Optional.of("Kim");

    private final Journal journal = SqliteJournal.inMemory();

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void onlyTheFirstFinishedRunOfAScenarioCounts() {
        RunId second = Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING.plusSeconds(7200)), MANAGER);
        RunId first = Played.whole(journal, Played.run(Mode.ASSESS, "Kim", MORNING), LEADER);
        assertThat(journal.countedPicks(KIM)).hasSize(DECISIONS).allMatch(pick -> pick.style() == LEADER);
        assertThat(journal.runs(0, 9)).filteredOn(RunSummary::counted).extracting(RunSummary::id).containsExactly(first);
        journal.delete(first);
        assertThat(journal.countedPicks(KIM)).extracting(CountedPick::run).containsOnly(second);
    }

    @Test
    void aRunCountsFromItsDebriefOn() {
        RunId first = journal.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        journal.choose(first, pick(1, LEADER));
        journal.finish(first, Played.finish(MORNING), "The end");
        Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING.plusSeconds(7200)), MANAGER);
        assertThat(journal.countedPicks(KIM)).isEmpty();
        assertThat(journal.runs(0, 9)).noneMatch(RunSummary::counted);
        assertThat(journal.awaitingDebrief(KIM)).containsExactly(first);
        assertThat(journal.awaitingDebrief(Optional.empty())).isEmpty();

        journal.impression(first, FirstImpression.SKIPPED);
        assertThat(journal.countedPicks(KIM)).extracting(CountedPick::run).containsExactly(first);
        assertThat(journal.awaitingDebrief(KIM)).isEmpty();
    }

    @Test
    void unfinishedExploredAndRoomRunsNeverCount() {
        journal.choose(journal.begin(Played.run(Mode.LEARN, "Kim", MORNING)), pick(1, LEADER));
        Played.whole(journal, Played.run(Mode.EXPLORE, "Kim", MORNING), LEADER);
        Played.whole(journal, Played.run(Mode.ROOM, "Kim", MORNING), LEADER);
        assertThat(journal.countedPicks(KIM)).isEmpty();
        assertThat(journal.runs(0, 9)).noneMatch(RunSummary::counted);
    }

    @Test
    void eachAliasHasItsOwnAndSoHaveRunsWithoutOne() {
        Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), LEADER);
        Played.whole(journal, Played.run(Mode.LEARN, "", MORNING), MANAGER);
        assertThat(journal.countedPicks(Optional.empty())).hasSize(DECISIONS).allMatch(pick -> pick.style() == MANAGER);
        assertThat(journal.countedPicks(Optional.of("Sam"))).isEmpty();
    }

    @Test
    void aPickTellsWhatTheMomentWasAboutAndWhatThePlayerTookTheMoveThatStandsFor() {
        RunId run = journal.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        journal.choose(run, pick(1, LEADER));
        journal.reflect(run, 1, Played.reflection(MANAGER, 2, "Felt like admin."));
        journal.takeBack(run, OpenPage.scene(0));
        journal.choose(run, pick(1, MANAGER));
        journal.reflect(run, 1, Played.reflection(LEADER, 3, "Felt like a visit."));
        journal.choose(run, pick(2, MANAGER));
        journal.finish(run, Played.finish(MORNING), "The end");
        journal.impression(run, FirstImpression.SKIPPED);
        assertThat(journal.countedPicks(KIM)).containsExactly(
                new CountedPick(run, "golden", "Golden", 1, LEADER, Dimension.AGENDA, 1000, MANAGER, Optional.of(LEADER)),
                new CountedPick(run, "golden", "Golden", 2, MANAGER, Dimension.NETWORK, -1000, MANAGER, Optional.empty()));
    }
}
