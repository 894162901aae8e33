package org.balancingact.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.learn.Course;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnTicketTest {
    private static final List<ScenarioDocument> DOCUMENTS = ShippedScenarios.ids().stream()
            .map(id -> ShippedScenarios.read(id).orElseThrow().document().orElseThrow()).toList();
    private static final List<Scenario> INSTALLED = DOCUMENTS.stream().map(ScenarioDocument::scenario).toList();
    private static final Course COURSE = Course.shipped();

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

    private RunId played(ScenarioDocument document, Policy policy) {
        return Played.by(policy, journal, document, Optional.empty(), Instant.EPOCH);
    }

    private Optional<ReturnTicket> ticket(RunId run, Plan.Result result) {
        return ReturnTicket.of(journal, COURSE, INSTALLED, run, result);
    }

    private static List<String> codes(Run run, String scene) {
        return run.choices().stream().filter(choice -> choice.scene().title().equals(scene)).map(Choice::decision)
                .flatMap(decision -> decision.covers().stream()).toList();
    }

    @Test
    void whoDidItIsOfferedAStoryNotPlayedYetThatHasSuchAMomentToo() {
        ScenarioDocument first = DOCUMENTS.get(0);
        RunId run = played(first, Policy.ALL_LEADER);
        ReturnTicket.Play ticket = (ReturnTicket.Play) ticket(run, Plan.Result.DONE).orElseThrow();
        assertThat(ticket.scenario().id()).isNotEqualTo(first.scenario().id());
        assertThat(ticket.scenario().decisions()).flatExtracting(decision -> decision.covers())
                .containsAnyElementsOf(codes(Policy.ALL_LEADER.play(first.scenario()), ticket.scene()));
    }

    @Test
    void whoDidNotIsOfferedTheUnitAboutAMomentThatCalledForTheOtherThing() {
        Scenario scenario = DOCUMENTS.get(0).scenario();
        RunId run = played(DOCUMENTS.get(0), Policy.ALL_LEADER);
        ReturnTicket.Read ticket = (ReturnTicket.Read) ticket(run, Plan.Result.NOT_YET).orElseThrow();
        assertThat(ticket.unit().covers()).containsAnyElementsOf(codes(Policy.ALL_LEADER.play(scenario), ticket.scene()));
        assertThat(Policy.ALL_LEADER.play(scenario).choices()).filteredOn(choice -> choice.scene().title().equals(ticket.scene()))
                .allMatch(choice -> choice.decision().demand() < 0);
    }

    @Test
    void whereAllStoriesWerePlayedThereIsAUnit() {
        List<RunId> runs = DOCUMENTS.stream().map(document -> played(document, Policy.AS_ASKED)).toList();
        assertThat(ticket(runs.get(0), Plan.Result.DONE)).containsInstanceOf(ReturnTicket.Read.class);
    }

    @Test
    void nothingIsOfferedForARunThatIsGone() {
        RunId run = played(DOCUMENTS.get(0), Policy.ALL_LEADER);
        journal.delete(run);
        assertThat(ticket(run, Plan.Result.DONE)).isEmpty();
    }
}
