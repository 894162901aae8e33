package org.balancingact.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.analysis.Profile;
import org.balancingact.analysis.Tried;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.Wished;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scenario;

/** Which wishes a player has and may have: by the runs that were played alone and here, under the same name or all without one. */
public final class PracticeWishes {
    /** Runs of the record, newest first, in which wishes are looked for. */
    static final int LOOKED_AT = 20;
    private static final int OFFERED = 3;

    private final Journal journal;
    private final List<RunSummary> runs;
    private final Map<RunId, Wished> wished;
    private final Profile profile;

    private PracticeWishes(Journal journal, List<RunSummary> played, Optional<String> alias) {
        this.journal = journal;
        runs = played.stream().filter(run -> run.alias().equals(alias)).toList();
        wished = runs.stream().collect(Collectors.toMap(RunSummary::id, run -> journal.wished(run.id())));
        profile = RecordedProfile.of(journal, alias);
    }

    /** Those of whoever played last; empty before the first run. */
    public static Optional<PracticeWishes> ofLatest(Journal journal) {
        List<RunSummary> played = played(journal);
        return played.stream().findFirst().map(latest -> new PracticeWishes(journal, played, latest.alias()));
    }

    /** Those under the alias; of the runs without one where it is empty. */
    public static PracticeWishes of(Journal journal, Optional<String> alias) {
        return new PracticeWishes(journal, played(journal), alias);
    }

    private static List<RunSummary> played(Journal journal) {
        return journal.runs(0, LOOKED_AT).stream().filter(run -> run.origin() == Origin.PLAYED && run.mode() != Mode.ROOM).toList();
    }

    /** What the next briefing tells: the wish that was chosen last, until it was tried; without one what the record suggests. */
    public Optional<PracticeWish> next() {
        return chosen().filter(ChosenWish::isOpen).map(ChosenWish::wish).or(() -> own(runs)).or(() -> acts().findFirst());
    }

    /** What was chosen last, tried or not. */
    public Optional<ChosenWish> chosen() {
        return chosen(runs, Instant.MAX);
    }

    /** What was chosen before the run began, and so was told in its briefing. */
    static Optional<PracticeWish> before(Journal journal, RunId run) {
        List<RunSummary> played = played(journal);
        return played.stream().filter(any -> any.id().equals(run)).findFirst().flatMap(asked -> new PracticeWishes(journal, played, asked.alias())
                .chosenBefore(asked));
    }

    private Optional<PracticeWish> chosenBefore(RunSummary asked) {
        return chosen(runs.subList(runs.indexOf(asked) + 1, runs.size()), asked.started()).filter(ChosenWish::isOpen).map(ChosenWish::wish);
    }

    /** The run with which what is chosen now is kept; empty before the first. */
    public Optional<RunId> newest() {
        return runs.stream().findFirst().map(RunSummary::id);
    }

    /** At most three: the player's own words, something tried little, and a story with twins that was not played; else more of the second. */
    public List<PracticeWish> offers(List<Scenario> installed) {
        List<PracticeWish> possible = acts().filter(act -> installed.stream().anyMatch(scenario -> act.fits(scenario.decisions()) > 0)).toList();
        Stream<PracticeWish> twins = Stream.<PracticeWish>of(new PracticeWish.Twins()).filter(wish -> installed.stream()
                .anyMatch(scenario -> wish.fits(scenario.decisions()) > 0 && journal.endingsSeen(scenario.id()).isEmpty()));
        return Stream.of(own(runs).stream(), possible.stream().limit(1), twins, possible.stream().skip(1)).flatMap(Function.identity()).limit(OFFERED).toList();
    }

    private Stream<PracticeWish> acts() {
        return profile.fromLeast().filter(Tried::isLittle).map(PracticeWish.Act::new);
    }

    /** Of the runs, newest first, that which was chosen last. */
    private Optional<ChosenWish> chosen(List<RunSummary> among, Instant before) {
        return among.stream().flatMap(run -> wished(run).choice().stream()).filter(choice -> choice.at().isBefore(before))
                .max(Comparator.comparing(Wished.Choice::at))
                .flatMap(choice -> wish(choice.wish(), among).map(wish -> new ChosenWish(wish, saidSince(choice.at(), among))));
    }

    /** That it was done, if that was ever said; else what was said last. */
    private Optional<Plan.Result> saidSince(Instant chosen, List<RunSummary> among) {
        List<Plan.Result> said = among.stream().filter(run -> run.started().isAfter(chosen)).flatMap(run -> wished(run).tried().stream()).toList();
        return said.contains(Plan.Result.DONE) ? Optional.of(Plan.Result.DONE) : said.stream().findFirst();
    }

    private Wished wished(RunSummary run) {
        return Known.in(wished, run.id());
    }

    private Optional<PracticeWish> wish(String id, List<RunSummary> among) {
        return switch (id) {
            case PracticeWish.Own.ID -> own(among);
            case PracticeWish.Twins.ID -> Optional.of(new PracticeWish.Twins());
            default -> PracticeWish.Act.of(id, profile);
        };
    }

    /** In the latest debrief in which some were written. */
    private Optional<PracticeWish> own(List<RunSummary> among) {
        return among.stream().flatMap(run -> journal.takeaway(run.id()).stream()).flatMap(takeaway -> takeaway.change().stream())
                .findFirst().map(PracticeWish.Own::new);
    }
}
