package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balancingact.Main;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JavaProcess;
import org.balancingact.journal.store.JournalOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room led by a program, with hands. */
class RoomCommandTest {
    private static final String FILM = Path.of("src", "test", "resources", "org", "balancingact", "app", "film.scenario.json").toString();

    @TempDir
    private Path folder;
    private String data;

    @BeforeEach
    void name() {
        data = folder.toString();
    }

    private List<JsonObject> lead(String verbs, String... arguments) {
        List<String> all = new ArrayList<>(List.of("room", "--data", data));
        all.addAll(List.of(arguments).contains("--address") ? List.of() : List.of("--voting", "hands"));
        all.addAll(List.of(arguments));
        Outcome outcome = Outcome.typing(verbs.replace(", ", "\n") + "\n", all.toArray(String[]::new));
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.output().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }

    private static List<String> steps(List<JsonObject> events) {
        return events.stream().filter(event -> event.has("step")).map(event -> event.get("step").getAsString()).toList();
    }

    @Test
    void aRoomIsLedByVerbsAndSaysInJsonWhereItStands() {
        List<JsonObject> events = lead("next, next, open, hands A 2, hands B 5, close, reveal, next", FILM, "--seed", "42");
        assertThat(events.get(0).get("event").getAsString()).isEqualTo("open");
        assertThat(steps(events)).containsExactly("lobby", "briefing", "reading", "voting", "voting", "voting", "closed", "revealed", "consequence");
        JsonObject voting = events.get(6);
        assertThat(voting.get("voted").getAsInt()).isEqualTo(7);
        assertThat(voting.getAsJsonObject("counts").size()).as("counts wait until the vote is closed").isZero();
        JsonObject closed = events.get(7);
        JsonArray options = closed.getAsJsonArray("options");
        assertThat(closed.getAsJsonObject("counts").asMap().entrySet()).extracting(Map.Entry::getKey, entry -> entry.getValue().getAsInt())
                .startsWith(tuple(options.get(0).getAsString(), 2), tuple(options.get(1).getAsString(), 5));
    }

    @Test
    void gaugesAreKeptOffTheBigScreenWhereThatIsWished() {
        String shown = lead("next", FILM).get(0).get("run").getAsString();
        String hidden = lead("next", FILM, "--hide-gauges").get(0).get("run").getAsString();
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal()) {
            assertThat(List.of(shown, hidden)).extracting(run -> journal.room(new RunId(UUID.fromString(run))).orElseThrow().indicators())
                    .containsExactly(true, false);
        }
    }

    @Test
    void howSurePeopleAreIsAskedWherePhonesVoteAndThatIsWished() {
        String asking = lead("next", FILM, "--voting", "both", "--ask-sure", "--address", "127.0.0.1", "--port", "0").get(0).get("run").getAsString();
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal()) {
            assertThat(journal.room(new RunId(UUID.fromString(asking))).orElseThrow().asksSure()).isTrue();
        }
        for (String way : List.of("hands", "tables")) {
            Outcome misused = Outcome.typing("", "room", FILM, "--voting", way, "--ask-sure", "--data", data);
            assertThat(misused.exitCode()).isEqualTo(2);
            assertThat(misused.errors()).contains("with --voting phones or both");
        }
    }

    @Test
    void whatCannotBeDoneIsRefusedInWordsAndTheRoomGoesOn() {
        List<JsonObject> events = lead("reveal, dance, hands A x, next", FILM);
        assertThat(events).extracting(event -> event.get("event").getAsString())
                .containsExactly("open", "state", "refused", "refused", "refused", "state");
        assertThat(events.get(2).get("why").getAsString()).isEqualTo("That is not possible at this step.");
        assertThat(events.get(3).get("why").getAsString()).contains("“dance” is no verb");
        assertThat(lead("\u202Etxen" + "x".repeat(1000), FILM).get(2).get("why").getAsString()).startsWith("“\\u202etxen").hasSizeLessThan(250);
    }

    @Test
    void theEndOfTheInputLeavesARoomThatIsOpenedAgainWhereItStood() {
        List<JsonObject> before = lead("next, next, open, hands A 4", FILM);
        String run = before.get(0).get("run").getAsString();
        List<JsonObject> after = lead("close", "--resume", run.substring(0, 8));
        assertThat(after.get(0).get("run").getAsString()).isEqualTo(run);
        assertThat(after.get(1).get("step").getAsString()).isEqualTo("voting");
        assertThat(after.get(2).getAsJsonObject("counts").asMap().values()).extracting(count -> count.getAsInt()).startsWith(4);
    }

    @Test
    void aRoomThatWasClosedForGoodStaysClosed() {
        String run = lead("end", FILM).get(0).get("run").getAsString();
        Outcome again = Outcome.typing("next\n", "room", "--data", data, "--resume", run);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.errors()).contains("This room is closed.");
    }

    @Test
    void aScenarioOrARunIsNamedAndNotBoth() {
        assertThat(Outcome.typing("", "room", "--data", data).exitCode()).isEqualTo(2);
        assertThat(Outcome.typing("", "room", FILM, "--resume", "1234", "--data", data).exitCode()).isEqualTo(2);
    }

    @Test
    void theDebriefOfAWholeEveningTellsOfTheVotes() {
        StringBuilder verbs = new StringBuilder("next, next, open, hands A 6, hands B 5, close, reveal, talk, open, hands A 3, hands B 8, close, reveal, next");
        for (int page = 0; page < 40; page++) {
            verbs.append(", play A, next");
        }
        List<JsonObject> events = lead(verbs.toString(), FILM, "--people", "11", "--seed", "42");
        assertThat(steps(events)).contains("ending", "debrief").endsWith("over");
        String run = events.get(0).get("run").getAsString();
        JsonObject room = JsonParser.parseString(Outcome.of("show", run, "--json", "--data", data).output()).getAsJsonObject().getAsJsonObject("room");
        assertThat(room.get("people").getAsInt()).isEqualTo(11);
        JsonObject decision = room.getAsJsonArray("decisions").get(0).getAsJsonObject();
        assertThat(decision.get("by").getAsString()).isEqualTo("most");
        assertThat(decision.getAsJsonArray("rounds")).hasSize(2);
        JsonObject agreement = decision.getAsJsonArray("rounds").get(1).getAsJsonObject().getAsJsonObject("agreement");
        assertThat(agreement.get("percent").getAsInt()).isEqualTo(56);
        assertThat(decision.get("shift").isJsonNull()).as("hands have no names").isTrue();
        JsonObject road = room.getAsJsonArray("roads").get(0).getAsJsonObject();
        assertThat(road.get("votes").getAsInt()).isEqualTo(3);
        JsonObject whatIf = JsonParser.parseString(Outcome.of("whatif", run, "--at", road.get("scene").getAsString(), "--pick", road.get("option").getAsString(),
                "--json", "--data", data).output()).getAsJsonObject();
        assertThat(whatIf.get("net")).isEqualTo(road.get("net"));
        assertThat(whatIf.get("difference")).isEqualTo(road.get("difference"));
    }

    @Test
    void aRoomOfTablesIsLedHeldAndOpenedAgainByItsOwnId() {
        List<JsonObject> events = lead("next, next, close, reveal, open, next", FILM, "--voting", "tables", "--address", "127.0.0.1", "--port", "0");
        assertThat(steps(events)).startsWith("lobby").containsSubsequence("briefing", "reading", "checkpoint", "reading", "debrief");
        assertThat(events).filteredOn(event -> event.get("event").getAsString().equals("refused")).hasSize(1);
        JsonObject told = events.get(events.size() - 1);
        assertThat(told.getAsJsonArray("tables")).isEmpty();
        assertThat(told.get("cohort").isJsonNull()).as("nobody has played").isTrue();
        String room = events.get(0).get("run").getAsString();
        List<JsonObject> again = lead("next, end", "--resume", room.substring(0, 8), "--address", "127.0.0.1", "--port", "0");
        assertThat(steps(again)).startsWith("debrief").contains("over");
        assertThat(Outcome.typing("", "room", "--data", data, "--resume", room).exitCode()).as("closed for good").isEqualTo(1);
        assertThat(Outcome.typing("", "room", FILM, "--voting", "tables", "--seed", "3", "--data", data).exitCode()).isEqualTo(2);
    }

    @Test
    void whatATableCannotDoIsNotOfferedToIt() {
        Outcome unreachable = Outcome.typing("", "room", FILM, "--voting", "tables", "--address", "192.0.2.1", "--data", data);
        assertThat(unreachable.exitCode()).isEqualTo(1);
        assertThat(unreachable.errors()).contains("No phone can come in at 192.0.2.1", "each table needs a phone").doesNotContain("hands");
        List<JsonObject> events = lead("dance, talk, hands A 3", FILM, "--voting", "tables", "--address", "127.0.0.1", "--port", "0");
        assertThat(events).filteredOn(event -> event.has("why")).extracting(event -> event.get("why").getAsString()).containsExactly(
                "“dance” is no verb here. There are: next, back, close, open, end.", "Nobody votes in this room: each table plays a run of its own.",
                "Nobody votes in this room: each table plays a run of its own.");
    }

    @Test
    void aRoomThatIsKilledAtAnyStepStandsWhereItStood() throws Exception {
        List<String> verbs = List.of("next", "next", "open", "hands B 3", "close", "reveal", "talk", "again", "hands A 1", "close", "reveal", "play B", "undo");
        List<String> arguments = List.of(FILM);
        String told = "";
        for (String verb : verbs) {
            Process process = start(arguments);
            try (BufferedReader events = process.inputReader(); BufferedWriter keys = process.outputWriter()) {
                String run = event(events).get("run").getAsString();
                String found = place(event(events));
                if (!told.isEmpty()) {
                    assertThat(found).isEqualTo(told);
                }
                keys.write(verb + "\n");
                keys.flush();
                JsonObject state = event(events);
                assertThat(state.get("event").getAsString()).as(verb).isEqualTo("state");
                told = place(state);
                arguments = List.of("--resume", run);
            } finally {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
        }
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("room", "--voting", "hands", "--data", data));
        all.addAll(arguments);
        return JavaProcess.start(Main.class, all.toArray(String[]::new));
    }

    private static JsonObject event(BufferedReader events) throws IOException {
        return JsonParser.parseString(events.readLine()).getAsJsonObject();
    }

    /** All that is told of a state but how often it changed. */
    private static String place(JsonObject state) {
        state.remove("version");
        return state.toString();
    }

    @ParameterizedTest
    @CsvSource({"--port, 65536", "--port, -1", "--people, 0", "--people, -3", "--hold, -1", "--hold, 3600"})
    void aNumberThatCantBeIsToldWithItsBoundsAndNothingIsOpened(String option, String number) {
        Outcome outcome = Outcome.of("room", FILM, option, number);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains(option + " has to lie between");
    }
}
