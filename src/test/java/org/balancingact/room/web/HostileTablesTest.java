package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.web.Browser.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody in the same network could try on tables. */
class HostileTablesTest {
    private final Journal journal = new MemoryJournal();
    private OpenedTables room;
    private Browser phone;
    private Page page;

    @BeforeEach
    void openATable() {
        room = new OpenedTables(journal, OpenedTables.begin(journal));
        room.lead(Plain.NEXT, Plain.NEXT);
        phone = room.at(1);
        page = phone.get("/");
    }

    @AfterEach
    void close() {
        assertThat(room.tables().all()).allMatch(table -> table.number() == 1 && table.decided() == 0);
        assertThat(room.tables().handedIn()).isZero();
        assertThat(journal.count()).isEqualTo(1);
        room.close();
    }

    @ParameterizedTest
    @CsvSource({"/table, table=2", "/pick, decided=0&option=OPTION", "/go-on, decided=0&page=0", "/hand-in, code=ABC"})
    void nothingIsDoneByGetWithoutASeatWithTheKeyOfAnotherOrFromElsewhere(String path, String fields) {
        String form = fields.replace("OPTION", page.options().get(0));
        String whole = "key=" + page.field("key") + "&" + form;
        assertThat(phone.get(path + "?" + whole).status()).isEqualTo(405);
        assertThat(room.stranger().post(path, whole).status()).isEqualTo(403);
        Browser other = room.stranger();
        other.join();
        assertThat(other.post(path, whole).status()).isEqualTo(403);
        assertThat(phone.post(path, form).status()).isEqualTo(403);
        assertThat(phone.post(path, whole, "Origin: http://evil.example").status()).isEqualTo(403);
        assertThat(phone.post(path, whole + "&x=" + "a".repeat(300)).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/table?", "/table?table=x", "/table?table=0", "/table?table=41", "/table?table=-1", "/pick?decided=0", "/pick?option=OPTION",
        "/pick?decided=0&option=horizon-next", "/pick?decided=0&option=%zz", "/go-on?decided=0", "/go-on?page=0", "/hand-in?", "/hand-in?code=LONG"})
    void aFormThatIsNotWholeOrAsksForWhatIsNotOfferedIsBad(String asked) {
        String[] parts = asked.replace("OPTION", page.options().get(0)).replace("LONG", "A".repeat(129)).split("\\?", -1);
        assertThat(phone.post(parts[0], "key=" + page.field("key") + "&" + parts[1]).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"/table, table=2", "/pick, decided=1&option=OPTION", "/go-on, decided=0&page=0", "/go-on, decided=0&page=7", "/hand-in, code=ABC",
        "/vote, round=1&option=OPTION"})
    void whatIsNotToBeDoneNowShowsWhatIs(String path, String fields) {
        Page late = phone.post(path, "key=" + page.field("key") + "&" + fields.replace("OPTION", page.options().get(0)), "X-Part: 1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("action=\"/pick\"");
    }

    @Test
    void nobodyPlaysOnOnceTheRoomIsTold() {
        room.lead(Plain.NEXT);
        assertThat(phone.post("/pick", "key=" + page.field("key") + "&decided=0&option=" + page.options().get(0)).status()).isEqualTo(409);
        Browser late = room.stranger();
        late.join();
        assertThat(late.post("/table", "key=" + room.key(late) + "&table=4").status()).isEqualTo(409);
        assertThat(late.post("/hand-in", "key=" + room.key(late) + "&code=ABC").status()).isEqualTo(409);
    }

    @Test
    void whoAsksTooOftenIsToldSo() {
        String form = "key=" + page.field("key") + "&decided=5&option=x";
        assertThat(IntStream.range(0, 40).map(k -> phone.post("/pick", form).status()).boxed()).contains(429).containsOnly(409, 429);
    }
}
