package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.journal.carry.RunCodeTest;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Led;
import org.balancingact.room.Table;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.web.Browser.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each table plays a run of its own on its phone. */
class TablesPlayTest {
    @TempDir
    private Path folder;
    private final Journal journal = new MemoryJournal();

    private OpenedTables reading() {
        OpenedTables room = new OpenedTables(journal, OpenedTables.begin(journal));
        room.lead(Plain.NEXT, Plain.NEXT);
        return room;
    }

    @Test
    void twoPhonesOfATablePlayOneRunToItsEndAndNothingOfItIsToldBeforeTheRoomIs() {
        try (OpenedTables room = reading()) {
            Browser one = room.at(7);
            Browser other = room.at(7);
            List<Page> shown = OpenedTables.play(one, other);
            Table table = room.table(7);
            assertThat(table.isDone()).isTrue();
            RunRecord kept = journal.run(table.id()).orElseThrow();
            assertThat(kept.mode()).isEqualTo(Mode.ROOM);
            assertThat(kept.optionIds()).isEqualTo(table.run().choices().stream().map(choice -> choice.option().id()).toList());
            assertThat(kept.finish()).isPresent();
            assertThat(kept.isRevealed()).isFalse();
            String ending = table.run().finish().orElseThrow().ending().title();
            assertThat(shown.get(shown.size() - 1).body()).contains(ending, "Your story is over.");
            assertThat(shown).extracting(Page::body).noneMatch(body -> body.matches("(?s).*\\b(leader|manager|style|demand)\\b.*"));
            room.lead(Plain.NEXT);
            assertThat(one.get("/").said()).isEqualTo("Look at the big screen.");
            assertThat(journal.run(table.id()).orElseThrow().isRevealed()).isTrue();
            assertThat(room.tables().cohort().orElseThrow().runs()).isEqualTo(1);
            room.lead(Plain.NEXT);
            assertThat(one.get("/").body()).contains("class=\"code\"");
        }
    }

    @Test
    void aTableThatDidNotComeToItsEndIsToldWhyItHasNoCode() {
        try (OpenedTables room = reading()) {
            Browser phone = room.at(3);
            room.lead(Plain.NEXT, Plain.NEXT);
            assertThat(phone.get("/").body()).contains("did not come to its end in time").doesNotContain("class=\"code\"", "closed");
        }
    }

    @Test
    void everyTableHasItsOwnRunAndItsOwnOrder() {
        try (OpenedTables room = reading()) {
            List<List<String>> orders = new ArrayList<>();
            for (int number = 1; number <= 8; number++) {
                orders.add(room.at(number).get("/").options());
                assertThat(room.table(number).run().offered()).extracting(option -> option.id()).isEqualTo(orders.get(number - 1));
            }
            assertThat(orders.stream().distinct().count()).as("letters are shuffled anew").isGreaterThan(1);
            assertThat(room.tables().all()).extracting(Table::id).doesNotHaveDuplicates();
            assertThat(journal.count()).isEqualTo(8);
        }
    }

    @Test
    void ofTwoPicksForOneDecisionTheSecondIsShownWhereTheTableIsNow() {
        try (OpenedTables room = reading()) {
            Browser one = room.at(3);
            Browser other = room.at(3);
            Page before = other.get("/");
            assertThat(OpenedTables.goOn(one, one.get("/")).status()).isEqualTo(303);
            Page late = other.post("/pick", "key=" + before.field("key") + "&decided=0&option=" + before.options().get(1), "X-Part: 1");
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.body()).contains("action=\"/go-on\"");
            assertThat(room.table(3).run().choices()).extracting(choice -> choice.option().id()).containsExactly(before.options().get(0));
            Page read = one.get("/");
            String another = "key=" + read.field("key") + "&decided=1&page=" + (Integer.parseInt(read.field("page")) + 1);
            assertThat(one.post("/go-on", another).status()).as("a page that is not open").isEqualTo(409);
            assertThat(OpenedTables.goOn(one, read).status()).isEqualTo(303);
            assertThat(OpenedTables.goOn(one, read).status()).as("one page, not two").isEqualTo(409);
            String offered = one.get("/").options().get(0);
            assertThat(other.post("/pick", "key=" + before.field("key") + "&decided=0&option=" + offered).status()).as("an earlier decision").isEqualTo(409);
        }
    }

    @Test
    void theRoomThatIsOpenedAgainHasAllTablesWhereTheyWere() {
        RunId id;
        String before;
        Browser phone;
        try (Journal kept = JournalOpening.of(new DataFolder(folder), Led.CLOCK).journal()) {
            id = OpenedTables.begin(kept);
            try (OpenedTables room = new OpenedTables(kept, id)) {
                room.at(2);
                room.lead(Plain.NEXT, Plain.NEXT);
                phone = room.at(5);
                OpenedTables.goOn(phone, phone.get("/"));
                before = phone.get("/").body();
            }
            assertThat(kept.roomsOfTables()).containsExactly(id);
        }
        try (Journal kept = JournalOpening.of(new DataFolder(folder), Led.CLOCK).journal(); OpenedTables room = new OpenedTables(kept, id)) {
            assertThat(room.tables().all()).extracting(Table::number, Table::decided).containsExactly(
                    tuple(2, 0), tuple(5, 1));
            Browser again = room.again(phone);
            assertThat(again.get("/").body()).isEqualTo(before);
            assertThat(OpenedTables.goOn(again, again.get("/")).status()).isEqualTo(303);
            room.lead(Plain.END);
            assertThat(kept.roomsOfTables()).isEmpty();
            Table table = room.table(5);
            assertThat(KeptRun.of(kept, table.id()).run().choices()).hasSize(1);
        }
    }

    @Test
    void aTableIsHeldAtItsNextCheckpointAndGoesOnWithTheRoom() {
        try (OpenedTables room = reading()) {
            Browser phone = room.at(1);
            room.lead(Plain.CLOSE);
            Page page = phone.get("/");
            while (page.body().contains("<form")) {
                OpenedTables.goOn(phone, page);
                page = phone.get("/");
            }
            assertThat(room.table(1).isAtCheckpoint()).isTrue();
            assertThat(page.said()).startsWith("Look at the big screen. The story goes on here");
            String form = "key=" + room.key(phone) + "&decided=" + room.table(1).decided() + "&page=0";
            assertThat(phone.post("/go-on", form).status()).isEqualTo(409);
            room.lead(Plain.OPEN);
            assertThat(OpenedTables.goOn(phone, phone.get("/")).status()).isEqualTo(303);
        }
    }

    @Test
    void aRunThatWasPlayedElsewhereIsHandedInOnceASeat() {
        try (OpenedTables room = reading()) {
            Browser guest = room.stranger();
            String key = "key=" + guest.join().field("key") + "&code=";
            assertThat(guest.post("/hand-in", key + "nonsense").body()).contains("role=\"alert\"");
            RunRecord elsewhere = RunCodeTest.play(Film.document(), Mode.LEARN, new Random(1));
            String code = RunCode.of(Film.document(), elsewhere).text();
            assertThat(guest.post("/hand-in", key + code).status()).isEqualTo(303);
            assertThat(guest.get("/").said()).startsWith("Thank you. Your run is in.");
            assertThat(guest.post("/hand-in", key + code).status()).isEqualTo(303);
            assertThat(room.tables().handedIn()).isEqualTo(1);
            Browser next = room.at(9);
            assertThat(next.post("/hand-in", "key=" + room.key(next) + "&code=" + code).status()).as("a table that plays").isEqualTo(409);
            assertThat(journal.finishedRuns("film", 0, 9)).hasSize(1);
            assertThat(room.tables().cohort().orElseThrow().endings()).containsOnlyKeys(elsewhere.finish().orElseThrow().ending());
        }
    }
}
