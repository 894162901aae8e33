package org.balancingact.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Policy;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.Wished;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeWishesTest {
    private static final ScenarioDocument DOCUMENT = shipped("five-time-zones");
    private static final ScenarioDocument WITHOUT_TWINS = shipped("zero-waste-by-q3");
    private static final String WITH_TWINS = "letting-go-of-the-how";
    private static final List<Scenario> INSTALLED = Stream.of("five-time-zones", "zero-waste-by-q3", "nobody-asked-the-new-hire")
            .map(id -> shipped(id).scenario()).toList();

    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void open() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static ScenarioDocument shipped(String id) {
        return ShippedScenarios.read(id).orElseThrow().document().orElseThrow();
    }

    private RunId played(Optional<String> alias, Instant at) {
        return played(DOCUMENT, alias, at);
    }

    private RunId played(ScenarioDocument document, Instant at) {
        return played(document, Optional.empty(), at);
    }

    private RunId played(ScenarioDocument document, Optional<String> alias, Instant at) {
        RunId id = Played.by(Policy.ALL_LEADER, journal, document, alias, at);
        journal.impression(id, FirstImpression.SKIPPED);
        return id;
    }

    private Optional<PracticeWish> next() {
        return PracticeWishes.ofLatest(journal).flatMap(PracticeWishes::next);
    }

    private List<PracticeWish> offers() {
        return PracticeWishes.ofLatest(journal).orElseThrow().offers(INSTALLED);
    }

    private void change(RunId run, String words) {
        journal.takeAway(run, new Takeaway(Optional.empty(), Optional.of(words), Optional.empty()));
    }

    /** Chosen half an hour after the hour at which a run began. */
    private void wish(RunId run, int hour, PracticeWish wish) {
        journal.wish(run, new Wished.Choice(wish.id(), at(hour).plusSeconds(1800)));
    }

    private static Instant at(int hour) {
        return Instant.EPOCH.plusSeconds(3600L * hour);
    }

    @Test
    void withoutRunsThereIsNothingToGoBy() {
        assertThat(next()).isEmpty();
    }

    @Test
    void unlessAWishIsChosenItIsWhatWasTriedLeastUntilOneHasWordsOfOnesOwn() {
        RunId run = played(Optional.empty(), at(0));
        assertThat(next()).hasValueSatisfying(wish -> assertThat(((PracticeWish.Act) wish).tried().style())
                .as("never in that run").isEqualTo(Style.MANAGER));
        change(run, "Ask before I mend");
        assertThat(next()).contains(new PracticeWish.Own("Ask before I mend"));
    }

    @Test
    void wordsOfSomebodyElseAreNotTold() {
        RunId other = played(Optional.of("kim"), at(0));
        change(other, "Ask before I mend");
        wish(other, 0, new PracticeWish.Twins());
        RunId run = played(Optional.of("ana"), at(1));
        assertThat(next()).containsInstanceOf(PracticeWish.Act.class);
        assertThat(PracticeWishes.before(journal, run)).isEmpty();
    }

    @Test
    void threeAreOfferedOwnWordsFirst() {
        RunId run = played(Optional.empty(), at(0));
        assertThat(offers()).hasSize(3).doesNotHaveDuplicates().hasAtLeastOneElementOfType(PracticeWish.Twins.class);
        change(run, "Ask before I mend");
        assertThat(offers()).hasSize(3).startsWith(new PracticeWish.Own("Ask before I mend")).endsWith(new PracticeWish.Twins());
    }

    @Test
    void whatNoInstalledStoryHasIsNotOffered() {
        played(Optional.empty(), at(0));
        assertThat(PracticeWishes.ofLatest(journal).orElseThrow().offers(List.of())).isEmpty();
    }

    @Test
    void eachOfferThatWasChosenIsToldInTheNextBriefingAndAskedAboutInItsDebrief() {
        RunId first = played(Optional.empty(), at(0));
        change(first, "Ask before I mend");
        for (PracticeWish wish : offers()) {
            wish(first, 0, wish);
            assertThat(next()).hasValueSatisfying(told -> assertThat(told.id()).isEqualTo(wish.id()));
        }
        RunId second = played(Optional.empty(), at(1));
        assertThat(PracticeWishes.before(journal, second)).contains(new PracticeWish.Twins());
        assertThat(PracticeWishes.before(journal, first)).as("nothing was chosen before it").isEmpty();
    }

    @Test
    void aWishStaysUntilItWasTried() {
        RunId first = played(Optional.empty(), at(0));
        wish(first, 0, new PracticeWish.Twins());
        RunId second = played(Optional.empty(), at(1));
        journal.tried(second, Plan.Result.PARTLY);
        assertThat(next()).contains(new PracticeWish.Twins());
        RunId third = played(Optional.empty(), at(2));
        assertThat(PracticeWishes.before(journal, third)).contains(new PracticeWish.Twins());
        journal.tried(third, Plan.Result.DONE);
        assertThat(next()).containsInstanceOf(PracticeWish.Act.class);
        assertThat(PracticeWishes.before(journal, third)).as("its own answer can be changed").contains(new PracticeWish.Twins());
    }

    @Test
    void whatWasChosenIsKnownWithWhatWasSaidOfIt() {
        assertThat(PracticeWishes.of(journal, Optional.empty()).chosen()).isEmpty();
        RunId first = played(Optional.empty(), at(0));
        wish(first, 0, new PracticeWish.Twins());
        assertThat(PracticeWishes.of(journal, Optional.empty()).chosen()).contains(new ChosenWish(new PracticeWish.Twins(), Optional.empty()));
        assertThat(PracticeWishes.of(journal, Optional.of("kim")).chosen()).as("of somebody else").isEmpty();
        for (Plan.Result said : List.of(Plan.Result.NOT_YET, Plan.Result.DONE)) {
            journal.tried(played(Optional.empty(), at(1 + said.ordinal())), said);
            assertThat(PracticeWishes.of(journal, Optional.empty()).chosen()).contains(new ChosenWish(new PracticeWish.Twins(), Optional.of(said)));
        }
    }

    @Test
    void theStoryThatIsSuggestedHasAMomentForWhatWasChosenUntilThatWasTried() {
        RunId first = played(Optional.empty(), at(0));
        List<Scenario> installed = List.of(WITHOUT_TWINS.scenario(), shipped(WITH_TWINS).scenario());
        assertThat(suggested(first, installed)).as("by what was tried least").isEqualTo(WITHOUT_TWINS.scenario().id());
        wish(first, 0, new PracticeWish.Twins());
        assertThat(suggested(first, installed)).isEqualTo(WITH_TWINS);
        assertThat(suggested(first, installed.subList(0, 1))).as("where none has one").isEqualTo(WITHOUT_TWINS.scenario().id());
        journal.tried(played(Optional.empty(), at(1)), Plan.Result.DONE);
        assertThat(suggested(first, installed)).isEqualTo(WITHOUT_TWINS.scenario().id());
    }

    private String suggested(RunId run, List<Scenario> installed) {
        return Suggestion.of(journal, run, installed).next().orElseThrow().scenario().id();
    }

    @Test
    void whatWasChosenAfterARunBeganWasNotToldInItsBriefing() {
        RunId first = played(Optional.empty(), at(0));
        RunId second = played(Optional.empty(), at(1));
        wish(first, 2, new PracticeWish.Twins());
        assertThat(PracticeWishes.before(journal, second)).isEmpty();
    }

    @Test
    void whatTheRunHadNoMomentForIsNotAskedAboutAndWaits() {
        RunId first = played(Optional.empty(), at(0));
        wish(first, 0, new PracticeWish.Twins());
        RunId second = played(Optional.empty(), at(1));
        assertThat(new PracticeWish.Twins().fits(DOCUMENT.scenario().decisions())).as("the story has twins").isPositive();
        assertThat(Suggestion.of(journal, second, INSTALLED).told()).contains(new PracticeWish.Twins());
        RunId third = played(WITHOUT_TWINS, at(2));
        assertThat(Suggestion.of(journal, third, INSTALLED).told()).isEmpty();
        assertThat(next()).contains(new PracticeWish.Twins());
    }
}
