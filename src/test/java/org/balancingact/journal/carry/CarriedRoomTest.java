package org.balancingact.journal.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Played;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.report.Debrief;
import org.balancingact.report.json.DebriefJson;
import org.balancingact.report.room.VotedFilm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A room is carried as sums, and tells the same elsewhere. */
class CarriedRoomTest {
    private final RunRecord run = VotedFilm.record();
    private final String file = RunFile.write(run, Film.document(), Optional.of(VotedFilm.room()));

    private JsonObject room() {
        return JsonParser.parseString(file).getAsJsonObject().getAsJsonObject("room");
    }

    @Test
    void theFileHasSumsAndNoSeat() {
        JsonObject last = room().getAsJsonArray("rounds").get(2).getAsJsonObject();
        assertThat(last.keySet()).containsExactlyInAnyOrder("round", "kind", "position", "scene", "options", "phones", "hands", "shift", "withdrawn", "sure");
        assertThat(round(room(), 3).has("sure")).as("of hands nobody is asked").isFalse();
        assertThat(last.getAsJsonArray("shift").get(0).getAsJsonObject().keySet()).containsExactly("from", "to", "seats");
        assertThat(room().keySet()).containsExactlyInAnyOrder("voting", "people", "seats", "rounds", "decisions");
    }

    @Test
    void whatIsToldOfTheVotesIsTheSameInTheRecordThatTookItIn(@TempDir Path folder) {
        String told = DebriefJson.of(VotedFilm.debrief());
        ImportedRun carried = RunFile.read(file.getBytes(StandardCharsets.UTF_8));
        for (Journal journal : List.of(JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal(), new MemoryJournal())) {
            try (journal) {
                assertThat(carried.addTo(journal)).isTrue();
                assertThat(carried.addTo(journal)).as("again").isFalse();
                RoomRecord kept = journal.room(run.id()).orElseThrow();
                assertThat(kept.closed()).isPresent();
                assertThat(journal.seats(run.id())).as("no browser has a seat").isEmpty();
                assertThat(JsonParser.parseString(DebriefJson.of(Debrief.of(KeptRun.of(journal, run.id()), Optional.of(kept)))))
                        .isEqualTo(JsonParser.parseString(told));
                assertThat(RunFile.write(run, Film.document(), Optional.of(kept))).isEqualTo(file);
            }
        }
    }

    @Test
    void aFileWithoutVotesIsTakenAsBefore() {
        assertThat(RunFile.read(RunFile.write(run, Film.document()).getBytes(StandardCharsets.UTF_8)).room()).isEmpty();
    }

    static List<Consumer<JsonObject>> changes() {
        return List.of(
                room -> room.addProperty("voting", "by post"),
                room -> room.addProperty("voting", "hands"),
                room -> room.addProperty("seats", 3),
                room -> room.addProperty("seats", 100_000_000),
                room -> room.remove("rounds"),
                room -> round(room, 0).addProperty("round", 7),
                room -> round(room, 0).addProperty("position", 0),
                room -> round(room, 0).addProperty("position", -1),
                room -> round(room, 0).addProperty("scene", "nowhere"),
                room -> round(room, 0).addProperty("kind", "taste"),
                room -> round(room, 0).add("options", new JsonArray()),
                room -> round(room, 0).getAsJsonObject("phones").addProperty(VotedFilm.options(1).get(0), 2_000_000_000),
                room -> round(room, 0).getAsJsonObject("phones").addProperty(VotedFilm.options(1).get(0), -1),
                room -> round(room, 0).getAsJsonObject("phones").addProperty("=1+1", 1),
                room -> round(room, 0).getAsJsonObject("hands").addProperty(VotedFilm.options(1).get(0), 1_000),
                room -> round(room, 2).getAsJsonArray("shift").get(0).getAsJsonObject().addProperty("seats", 12),
                room -> round(room, 2).getAsJsonArray("shift").get(0).getAsJsonObject().addProperty("to", "elsewhere"),
                room -> sure(room).get(played()).getAsJsonArray().remove(0),
                room -> sure(room).get(played()).getAsJsonArray().set(0, new JsonPrimitive(99)),
                room -> sure(room).get(played()).getAsJsonArray().set(0, new JsonPrimitive(-1)),
                room -> sure(room).get(played()).getAsJsonArray().set(0, JsonNull.INSTANCE),
                room -> sure(room).add("elsewhere", sure(room).get(played())),
                room -> round(room, 4).add("sure", sure(room)),
                room -> room.getAsJsonArray("decisions").get(0).getAsJsonObject().addProperty("by", "dice"),
                room -> room.getAsJsonArray("decisions").get(0).getAsJsonObject().addProperty("round", 4),
                room -> room.getAsJsonArray("decisions").get(0).getAsJsonObject().addProperty("position", 99));
    }

    @Test
    void whateverStandsInAPartOfTheRoomIsTakenOrRefusedInWords() {
        List<String> odd = List.of("null", "-1", "2000000000", "1.5", "\"x\"", "[]", "{}", "[null]");
        Matcher parts = Pattern.compile("(?<=[:\\[,])(\"[^\"]*\"(?!:)|\\d+|true|false|null|\\[\\]|\\{\\})").matcher(room().toString());
        int tried = 0;
        while (parts.find()) {
            for (String value : odd) {
                JsonObject all = JsonParser.parseString(file).getAsJsonObject();
                all.add("room", JsonParser.parseString(room().toString().substring(0, parts.start()) + value + room().toString().substring(parts.end())));
                byte[] changed = SignedRun.signed(all).getBytes(StandardCharsets.UTF_8);
                Throwable thrown = catchThrowable(() -> RunFile.read(changed));
                assertThat(thrown == null || thrown instanceof ImportRefused).as(() -> parts.group() + " as " + value + ": " + thrown).isTrue();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(400);
    }

    private static String played() {
        return VotedFilm.RUN.choices().get(0).option().id();
    }

    private static JsonObject sure(JsonObject room) {
        return round(room, 0).getAsJsonObject("sure");
    }

    private static JsonObject round(JsonObject room, int place) {
        return room.getAsJsonArray("rounds").get(place).getAsJsonObject();
    }

    @Test
    void aRunOfOnePersonHasNoRoom() {
        JsonObject all = JsonParser.parseString(file).getAsJsonObject();
        all.getAsJsonObject("run").addProperty("mode", "learn");
        byte[] changed = SignedRun.signed(all).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> RunFile.read(changed)).isInstanceOf(ImportRefused.class);
    }

    @Test
    void aNumberThatIsNotWholeIsRefusedWithItsPlace() {
        JsonObject all = JsonParser.parseString(file).getAsJsonObject();
        round(all.getAsJsonObject("room"), 0).getAsJsonObject("phones").addProperty(played(), 0.5);
        byte[] changed = SignedRun.signed(all).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> RunFile.read(changed)).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("0.5 at $.rounds[0].phones." + played());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void sumsThatNoRoomHasAreRefused(Consumer<JsonObject> change) {
        JsonObject all = JsonParser.parseString(file).getAsJsonObject();
        change.accept(all.getAsJsonObject("room"));
        byte[] changed = SignedRun.signed(all).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> RunFile.read(changed)).isInstanceOf(ImportRefused.class);
    }
}
