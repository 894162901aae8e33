package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.journal.Played.MORNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.Takeaway;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record in memory answers everything as one in SQLite does, whatever is done to both. */
class MemoryJournalTest {
    private static final int STEPS = 400;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Side memory = new Side(new MemoryJournal());
    private final Side sqlite = new Side(SqliteJournal.inMemory());

    /** One of the two, with the ids under which it knows the runs. */
    private record Side(Journal journal, List<RunId> ids) {
        Side(Journal journal) {
            this(journal, new ArrayList<>());
        }

        /** What it says, with places in the list for ids; refusals are said too. */
        String answer(Function<Side, Object> question) {
            String said;
            try {
                said = String.valueOf(question.apply(this));
            } catch (JournalException refused) {
                said = refused.getMessage();
            }
            for (int k = 0; k < ids.size(); k++) {
                said = said.replace(ids.get(k).toString(), "#" + k);
            }
            return said;
        }
    }

    @AfterEach
    void close() {
        memory.journal().close();
        sqlite.journal().close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsDone(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            act(random);
            same(side -> side.journal().runs(0, 100));
            same(side -> side.journal().latestUnfinished());
            same(side -> side.journal().waiting(4));
            same(side -> side.journal().countWaiting());
            for (Optional<String> alias : List.of(Optional.of("Kim"), Optional.<String>empty())) {
                same(side -> side.journal().countedPicks(alias));
                same(side -> side.journal().awaitingDebrief(alias));
            }
            same(side -> side.journal().plans());
            same(side -> side.journal().plansDue(TODAY));
            same(side -> side.journal().endingsSeen("golden"));
            same(side -> side.journal().aliases());
        }
        same(side -> side.journal().finishedRuns("golden", 1, 4));
        same(side -> side.journal().contentHashes());
        same(side -> side.ids().stream().map(side.journal()::run).toList());
        same(side -> side.ids().stream().map(side.journal()::takeaway).toList());
        same(side -> side.ids().stream().map(side.journal()::openPage).toList());
        same(side -> side.ids().stream().map(side.journal()::isEndingOpen).toList());
        same(side -> side.journal().count());
    }

    @Test
    void aRunFromElsewhereIsTakenInOnce() {
        RunId id = sqlite.journal().begin(Played.run(Mode.LEARN, "Kim", MORNING));
        sqlite.journal().choose(id, Played.pick(1, Style.LEADER));
        sqlite.journal().takeBack(id, OpenPage.scene(0));
        sqlite.journal().choose(id, Played.pick(1, Style.MANAGER));
        RunRecord run = sqlite.journal().run(id).orElseThrow();
        assertThat(memory.journal().add(run, Played.document())).isTrue();
        assertThat(memory.journal().add(run, Played.document())).isFalse();
        same(side -> side.journal().runs(0, 10));
        same(side -> side.journal().run(id));
    }

    private void act(Random random) {
        int kind = random.nextInt(17);
        Style style = Style.values()[random.nextInt(2)];
        if (kind < 2 || memory.ids().isEmpty()) {
            Mode mode = Mode.values()[random.nextInt(3)];
            NewRun run = Played.run(mode, random.nextBoolean() ? "Kim" : "", MORNING.plusSeconds(random.nextInt(5)));
            both(side -> side.ids().add(side.journal().begin(run)));
            return;
        }
        int place = random.nextInt(memory.ids().size());
        int position = 1 + memory.journal().run(memory.ids().get(place)).map(run -> run.choices().size()).orElse(0);
        LocalDate due = TODAY.plusDays(random.nextInt(3) - 1);
        Function<Side, RunId> run = side -> side.ids().get(place);
        switch (kind) {
            case 2, 3, 4, 5 -> both(side -> side.journal().choose(run.apply(side), Played.pick(Math.min(position, Played.DECISIONS), style)));
            case 6 -> both(side -> side.journal().takeBack(run.apply(side), OpenPage.scene(place % 3)));
            case 7 -> both(side -> side.journal().reflect(run.apply(side), position - 1, Played.reflection(style, 2, "so")));
            case 8 -> both(side -> side.journal().finish(run.apply(side), Played.finish(MORNING.plusSeconds(60L * place)), "The end"));
            case 9 -> both(side -> side.journal().impression(run.apply(side), new FirstImpression(Optional.of("well"), OptionalInt.of(2))));
            case 10 -> both(side -> side.journal().takeAway(run.apply(side), new Takeaway(Optional.of("this"), Optional.empty(),
                    Optional.of(new Plan("if", "then", due, Optional.empty())))));
            case 11 -> both(side -> side.journal().answerPlan(run.apply(side), new Plan.Answer(Plan.Result.DONE, TODAY)));
            case 12 -> same(side -> side.journal().run(run.apply(side)).map(side.journal()::stepsBack));
            case 15 -> both(side -> side.journal().leaveDebrief(run.apply(side)));
            case 13, 14 -> both(side -> side.journal().open(run.apply(side), OpenPage.scene(place)));
            default -> both(random.nextInt(4) == 0 ? side -> side.journal().delete(run.apply(side))
                    : side -> side.journal().choose(run.apply(side), Played.pick(1, style)));
        }
    }

    private void both(Consumer<Side> verb) {
        same(side -> {
            verb.accept(side);
            return "";
        });
    }

    private void same(Function<Side, Object> question) {
        assertThat(memory.answer(question)).isEqualTo(sqlite.answer(question));
    }
}
