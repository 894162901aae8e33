package org.balancingact.report.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.Voting;
import org.balancingact.report.Debrief;
import org.balancingact.report.json.DebriefJson;
import org.balancingact.report.page.DebriefPage;
import org.balancingact.report.page.PdfPrinter;
import org.balancingact.report.table.CsvWriter;
import org.balancingact.report.table.XlsxWriter;
import org.balancingact.report.words.Occasion;
import org.balancingact.report.words.RoomWords;
import org.balancingact.report.words.SureWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed over of a room: its sums, and nothing of a person. */
class RoomTablesTest {
    private final Debrief debrief = VotedFilm.debrief();
    private final RoomDebrief room = debrief.room().orElseThrow();
    private final String played = VotedFilm.RUN.choices().get(0).option().id();

    private static List<List<String>> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().map(row -> row.getFields()).toList();
    }

    @Test
    void aRowTellsWhatAnOptionHadInARound() {
        List<List<String>> rows = rows(CsvWriter.votes(debrief));
        assertThat(rows.get(0)).containsExactly("position", "scene", "round", "kind", "option", "letter", "text", "phones", "hands", "votes", "share", "low", "high",
                "played", "by", "sure1", "sure2", "sure3", "sure4", "sure5");
        List<String> last = rows.stream().filter(row -> row.get(2).equals("3") && row.get(4).equals(played)).findFirst().orElseThrow();
        assertThat(last.subList(7, 15)).as("7 of 12, by Wilson").containsExactly("7", "0", "7", "58", "32", "81", "1", "most");
        assertThat(rows).as("for strict readers").allSatisfy(row -> assertThat(row).hasSize(20));
    }

    @Test
    void howSurePeopleWereIsHandedOverAsCountsOfItsRound() {
        List<List<String>> rows = rows(CsvWriter.votes(debrief));
        assertThat(rows.stream().filter(row -> row.get(2).equals("3") && row.get(4).equals(played)).findFirst().orElseThrow().subList(15, 20))
                .as("seats 2 to 8").containsExactly("1", "1", "2", "2", "1");
        assertThat(rows.stream().filter(row -> row.get(2).equals("4"))).allSatisfy(row -> assertThat(row.subList(15, 20)).containsOnly(""));
        JsonObject json = JsonParser.parseString(DebriefJson.of(debrief)).getAsJsonObject().getAsJsonObject("room");
        List<JsonObject> decisions = json.getAsJsonArray("decisions").asList().stream().map(JsonElement::getAsJsonObject).toList();
        assertThat(decisions.get(0).getAsJsonArray("rounds").get(1).getAsJsonObject().getAsJsonObject("sure").get(played).toString()).isEqualTo("[1,1,2,2,1]");
        assertThat(decisions.get(1).getAsJsonArray("rounds").get(0).getAsJsonObject().get("sure").isJsonNull()).as("hands are not asked").isTrue();
        assertThat(RoomWords.people(room.decisions().get(0))).endsWith("Of those who said how sure they were, sure (4 or 5 of 5): 4\u00a0of\u00a012, then 4\u00a0of\u00a011.");
        assertThat(RoomWords.people(room.decisions().get(1))).doesNotContain("sure");
        String letter = Letters.of(played, VotedFilm.options(1)).orElseThrow();
        assertThat(SureWords.of(VotedFilm.room().rounds().get(2)).orElseThrow()).startsWith("Of those who said how sure they are, sure (4 or 5 of 5): ")
                .contains(letter + "\u00a03\u00a0of\u00a07");
        assertThat(SureWords.of(VotedFilm.room().rounds().get(3))).isEmpty();
    }

    @Test
    void aVoteThatWasDiscardedIsNotHandedOverAndOneThatWasNotAskedForHasOneRow() {
        List<List<String>> rows = rows(CsvWriter.votes(debrief));
        assertThat(rows).noneMatch(row -> row.get(2).equals("2"));
        assertThat(rows.stream().filter(row -> row.get(0).equals("3"))).singleElement().asList().endsWith("1", "facilitator", "", "", "", "", "");
    }

    @Test
    void whatIsAskedInTheDebriefIsToldApartFromDecisions() {
        List<List<String>> rows = rows(CsvWriter.votes(debrief)).stream().filter(row -> !row.get(1).equals("scene")).toList();
        assertThat(rows.subList(0, rows.size() - 1)).as("all but the caution").extracting(row -> row.get(3)).containsOnly("decision", "guess", "tag");
        String scene = VotedFilm.RUN.choices().get(0).scene().id();
        assertThat(rows.stream().filter(row -> row.get(3).equals("tag")).map(row -> row.subList(0, 11)))
                .containsExactly(List.of("1", scene, "7", "tag", "leader", "", "", "9", "0", "9", "82"),
                        List.of("1", scene, "7", "tag", "manager", "", "", "1", "1", "2", "18"));
        JsonObject json = JsonParser.parseString(DebriefJson.of(debrief)).getAsJsonObject().getAsJsonObject("room");
        assertThat(json.getAsJsonObject("guess").get("kind").getAsString()).isEqualTo("guess");
        assertThat(json.getAsJsonArray("tags")).singleElement().satisfies(asked -> {
            JsonObject tag = asked.getAsJsonObject();
            assertThat(List.of(tag.get("kind"), tag.get("scene"))).extracting(JsonElement::getAsString).containsExactly("tag", scene);
            assertThat(tag.getAsJsonObject("counts").toString()).isEqualTo("{\"leader\":9,\"manager\":2}");
        });
    }

    @Test
    void ofFewVotesThereAreCountsAndNoShares() {
        List<List<String>> tied = rows(CsvWriter.votes(debrief)).stream().filter(row -> row.get(2).equals("4")).toList();
        assertThat(tied).isNotEmpty().allSatisfy(row -> assertThat(row.subList(10, 13)).containsOnly(""));
        assertThat(tied.get(0).subList(7, 10)).containsExactly("0", "3", "3");
    }

    @Test
    void theWorkbookHasASheetOfVotesAndOneOfTheShift(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("room.xlsx"), XlsxWriter.write(debrief, Occasion.UNKNOWN));
        try (FileSystem book = FileSystems.newFileSystem(file)) {
            assertThat(Files.readString(book.getPath("xl/workbook.xml"))).contains("Votes", "Shift");
            assertThat(Files.readString(book.getPath("xl/worksheets/sheet5.xml"))).doesNotContain("<f>");
        }
    }

    @Test
    void thePageTellsWhoAgreedWhoChangedAndWhatWasNotPlayed() {
        String page = DebriefPage.write(debrief, Occasion.UNKNOWN, Takeaway.NOTHING, Optional.empty());
        assertThat(page.substring(page.indexOf("<body"))).contains(RoomWords.caution(), "Roads not taken", "Two people picked at random would have agreed in 47 of 100 cases (17 to 79).",
                "After talking, 3 of 11 changed their vote (10 to 57\u00a0%); most often, 3, from", "Equal votes; the facilitator decided.",
                "6 votes: fewer than 8 tell nothing of a room but their counts.", "Guesses of how often the room had led went from 3 to 5; it was 4.");
        assertThat(PdfPrinter.print(page)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aRunOfOnePersonSaysNothingOfVotes() {
        Debrief alone = Debrief.of(VotedFilm.RUN);
        assertThat(DebriefPage.write(alone, Occasion.UNKNOWN, Takeaway.NOTHING, Optional.empty())).doesNotContain(RoomWords.caution());
        assertThat(rows(CsvWriter.votes(alone))).hasSize(2);
    }

    @Test
    void theHeadlineNamesWhereTheRoomAgreedMostAndLeast() {
        assertThat(RoomWords.finding(room)).as("one vote with enough votes").isEqualTo("The room voted on 2 of 6 decisions");
        assertThat(RoomWords.finding(voted(9, 1, 5, 5))).isEqualTo("The room agreed most in decision\u00a01, least in decision\u00a02");
        assertThat(RoomWords.finding(voted(9, 1, 5, 5, 0, 0))).as("no vote tells nothing to be left out").doesNotContain("of those");
        assertThat(RoomWords.finding(voted(9, 1, 5, 5, 7, 0))).as("seven of seven agreed more")
                .isEqualTo("The room agreed most in decision\u00a01, least in decision\u00a02, of those with 8 votes or more");
        assertThat(RoomWords.finding(voted(5, 5, 5, 5))).as("as much in both").isEqualTo("The room voted on 2 of 6 decisions");
    }

    @Test
    void whereNobodyVotedNoVoteIsToldOf() {
        RoomDebrief none = voted(0, 0, 5, 4);
        assertThat(RoomWords.finding(none)).isEqualTo("The room voted on 1 of 6 decisions");
        assertThat(RoomWords.people(none.decisions().get(0))).isEmpty();
        assertThat(RoomWords.people(none.decisions().get(1))).startsWith("Two people picked at random");
    }

    /** Hands for the first two options of each of the first decisions. */
    private static RoomDebrief voted(int... hands) {
        List<RecordedRound> rounds = IntStream.rangeClosed(1, hands.length / 2).mapToObj(position -> new RecordedRound(position, Kind.DECISION, position,
                Optional.of(VotedFilm.RUN.choices().get(position - 1).scene().id()), VotedFilm.options(position), VotedFilm.THEN, Optional.of(VotedFilm.THEN),
                Optional.of(VotedFilm.THEN), false, Map.of(), Map.of(VotedFilm.options(position).get(0), hands[2 * position - 2],
                        VotedFilm.options(position).get(1), hands[2 * position - 1]))).toList();
        return RoomDebrief.of(new RoomRecord(Voting.HANDS, OptionalInt.empty(), true, false, RoomStep.OVER, 0, 0, rounds, List.of(), VotedFilm.THEN,
                Optional.of(VotedFilm.THEN)), VotedFilm.RUN);
    }

    @Test
    void nothingThatIsHandedOverHasASeat() {
        JsonObject json = JsonParser.parseString(DebriefJson.of(debrief)).getAsJsonObject().getAsJsonObject("room");
        assertThat(Stream.of(json.toString(), CsvWriter.votes(debrief))).allSatisfy(text -> assertThat(text).doesNotContain("token", "\"seat\""));
        assertThat(json.get("seats").getAsInt()).as("how many there were").isEqualTo(13);
    }

    @Test
    void roadsAreWhatHadVotesAndWasNotPlayed() {
        assertThat(room.roads()).extracting(road -> road.position()).containsExactly(1, 2);
        assertThat(RoomWords.roads(room)).hasSize(3);
        assertThat(RoomWords.roads(room).get(0)).startsWith("Decision\u00a01, “").contains("(5 votes): ");
        assertThat(RoomWords.roads(room).get(2)).startsWith("Each time what had the second most votes: ");
    }
}
