package org.balancingact.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.balancingact.analysis.Policy;
import org.balancingact.app.Film;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/** A record with some weeks of play in it, so that pictures show the program in use. */
public final class SampleRecord {
    private static final int LEFT_AFTER = 5;

    private SampleRecord() {}

    public static void fill(DataFolder folder) {
        fill(folder, Clock.systemDefaultZone());
    }

    /** @param clock says when the weeks of play end */
    public static void fill(DataFolder folder, Clock clock) {
        ScenarioDocument launch = document("zero-waste-by-q3");
        ScenarioDocument crash = document("the-monday-after-the-crash");
        try (Journal journal = JournalOpening.of(folder, clock).journal()) {
            Instant now = clock.instant();
            LocalDate today = LocalDate.now(clock);
            RunId first = finish(journal, crash, Mode.ASSESS, Policy.ALL_MANAGER, now.minus(Duration.ofDays(16)));
            plan(journal, first, new Plan("a date slips", "say what we drop on the same day", today.minusDays(9),
                    Optional.of(new Plan.Answer(Plan.Result.DONE, today.minusDays(9)))));
            RunId second = finish(journal, launch, Mode.LEARN, Policy.OPPOSITE, now.minus(Duration.ofDays(9)));
            plan(journal, second, new Plan("someone brings me a problem", "ask what they would try first", today, Optional.empty()));
            finish(journal, launch, Mode.EXPLORE, Policy.ALL_LEADER, now.minus(Duration.ofDays(4)));
            finish(journal, crash, Mode.LEARN, Policy.AS_ASKED, now.minus(Duration.ofDays(1)));
            play(journal, launch, Mode.LEARN, Policy.AS_ASKED.play(launch.scenario()), now.minus(Duration.ofMinutes(40)), LEFT_AFTER);
        }
    }

    private static ScenarioDocument document(String id) {
        return ShippedScenarios.read(id).orElseThrow().document().orElseThrow();
    }

    /** One more run of the launch, with the second of all options shown picked each time, as somebody does who only looks. */
    static void addRunOfSecondOptions(Journal journal, Instant started) {
        ScenarioDocument launch = document("zero-waste-by-q3");
        Run run = Run.start(launch.scenario(), Film.SEED);
        while (!run.isOver()) {
            run = run.choose(run.offered().get(1).id());
        }
        finish(journal, launch, Mode.LEARN, run, started);
    }

    private static RunId finish(Journal journal, ScenarioDocument document, Mode mode, Policy policy, Instant started) {
        return finish(journal, document, mode, policy.play(document.scenario()), started);
    }

    private static RunId finish(Journal journal, ScenarioDocument document, Mode mode, Run run, Instant started) {
        RunId id = play(journal, document, mode, run, started, run.choices().size());
        Finish finish = run.finish().orElseThrow();
        journal.finish(id, StoredFinish.of(finish, started.plus(Duration.ofMinutes(25))),
                finish.ending().title());
        return id;
    }

    /** What a walk through the debrief leaves: the first question skipped, a plan made. */
    private static void plan(Journal journal, RunId run, Plan plan) {
        journal.impression(run, FirstImpression.SKIPPED);
        journal.takeAway(run, new Takeaway(Optional.empty(), Optional.empty(), Optional.of(plan)));
        journal.leaveDebrief(run);
    }

    private static RunId play(Journal journal, ScenarioDocument document, Mode mode, Run run, Instant started, int decisions) {
        RunId id = journal.begin(new NewRun(document, run.seed(), mode, Optional.empty(), started));
        for (Choice choice : run.choices().subList(0, decisions)) {
            Instant shown = started.plus(Duration.ofMinutes(2L * choice.number()));
            journal.choose(id, Pick.of(choice, shown, shown.plusSeconds(30)));
        }
        return id;
    }
}
