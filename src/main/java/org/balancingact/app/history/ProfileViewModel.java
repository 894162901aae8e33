package org.balancingact.app.history;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.analysis.LeftToCount;
import org.balancingact.analysis.Profile;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.Wished;
import org.balancingact.report.ChosenWish;
import org.balancingact.report.NextStory;
import org.balancingact.report.PracticeWish;
import org.balancingact.report.PracticeWishes;
import org.balancingact.report.RecordedProfile;
import org.balancingact.scenario.Scenario;

/** The profile of one alias with what to play next, and all plans. */
public final class ProfileViewModel {
    /** Of the runs that wait. */
    private static final int LOOKED_AT = 100;

    private final Supplier<Journal> journal;
    private final Supplier<List<Scenario>> scenarios;
    private final Background background;
    private final Clock clock;
    private final HistoryActions actions;
    private final ReadOnlyObjectWrapper<Optional<ProfileCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<List<Scenario>> read = Optional.empty();

    /** @param scenarios reads those that can be suggested, in the background and once */
    public ProfileViewModel(Supplier<Journal> journal, Supplier<List<Scenario>> scenarios, Background background, Clock clock,
                            HistoryActions actions) {
        this.journal = journal;
        this.scenarios = scenarios;
        this.background = background;
        this.clock = clock;
        this.actions = actions;
    }

    /** Empty before the record has been asked. */
    public ReadOnlyObjectProperty<Optional<ProfileCard>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Why the record could not be read when it was last asked. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Asks the record anew, for the same alias; at first, or where that alias has no runs any more, for that of the newest run. */
    public void refresh() {
        Optional<ProfileCard> shown = card.get();
        load(() -> card(shown.map(ProfileCard::alias).filter(this::stands).orElseGet(this::newestAlias)));
    }

    /** Shows the profile of another alias; empty for the runs without one. */
    public void show(Optional<String> alias) {
        load(() -> card(alias));
    }

    private void load(Supplier<ProfileCard> reading) {
        background.run(reading).then(found -> {
            trouble.set(Optional.empty());
            card.set(Optional.of(found));
        }).otherwise(reason -> trouble.set(Optional.of(reason))).start();
    }

    /** To the debrief that waits, or to the briefing of the scenario that is suggested. */
    public void goOn() {
        card.get().flatMap(ProfileCard::next).ifPresent(next -> {
            if (next instanceof NextStep.Debrief waiting) {
                actions.open(waiting.run());
            } else if (next instanceof NextStep.GoOn open) {
                actions.open(open.run());
            } else if (next instanceof NextStep.Play play) {
                actions.brief(play.story().scenario().id());
            }
        });
    }

    /** Keeps what to try in the next run, and shows what follows from it. */
    public void wish(PracticeWish wish) {
        card.get().map(ProfileCard::alias).ifPresent(alias -> load(() -> {
            PracticeWishes.of(journal.get(), alias).newest().ifPresent(run -> journal.get().wish(run, new Wished.Choice(wish.id(), clock.instant())));
            return card(alias);
        }));
    }

    private boolean stands(Optional<String> alias) {
        return alias.map(journal.get().aliases()::contains).orElse(true);
    }

    private Optional<String> newestAlias() {
        return journal.get().runs(0, 1).stream().findFirst().flatMap(RunSummary::alias);
    }

    private ProfileCard card(Optional<String> alias) {
        Profile profile = RecordedProfile.of(journal.get(), alias);
        if (read.isEmpty()) {
            read = Optional.of(scenarios.get());
        }
        PracticeWishes wishes = PracticeWishes.of(journal.get(), alias);
        Optional<ChosenWish> wish = wishes.chosen();
        List<PracticeWish> offers = profile.moments().isEmpty() || wishes.newest().isEmpty() ? List.of() : wishes.offers(read.get());
        Optional<NextStep> next = next(alias, NextStory.after(profile, wish, read.get()));
        return new ProfileCard(alias, journal.get().aliases(), profile, LeftToCount.of(profile, read.get(), next.map(NextStep::scenario)), wish,
                offers, next, journal.get().plans());
    }

    private Optional<NextStep> next(Optional<String> alias, Optional<NextStory> suggested) {
        Optional<NextStep> debrief = journal.get().awaitingDebrief(alias).stream().findFirst().flatMap(journal.get()::run)
                .map(run -> new NextStep.Debrief(run.id(), run.scenarioId(), run.scenarioTitle()));
        return debrief.or(() -> suggested.map(next -> begun(alias, next).orElseGet(() -> new NextStep.Play(next))));
    }

    /** A run of it that is open already and can come to count. */
    private Optional<NextStep> begun(Optional<String> alias, NextStory next) {
        return journal.get().waiting(LOOKED_AT).stream().filter(run -> !run.finished() && run.alias().equals(alias)
                        && run.scenarioId().equals(next.scenario().id()) && (run.mode() == Mode.LEARN || run.mode() == Mode.ASSESS))
                .findFirst().map(run -> new NextStep.GoOn(run.id(), run.scenarioId(), run.scenarioTitle()));
    }
}
