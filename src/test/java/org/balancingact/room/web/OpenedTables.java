package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.room.Ballot;
import org.balancingact.room.Led;
import org.balancingact.room.PhoneDesk;
import org.balancingact.room.Room;
import org.balancingact.room.Table;
import org.balancingact.room.Tables;
import org.balancingact.room.Verb;
import org.balancingact.room.web.Browser.Page;

/** A room in which tables play the film, each on its phone. */
final class OpenedTables implements AutoCloseable {
    private final Room room;
    private final Ballot ballot;
    private final PhoneServer phones;

    OpenedTables(Journal journal, RunId id) {
        room = Room.open(journal, id, Led.CLOCK);
        ballot = new Ballot(room);
        phones = PhoneServer.open(new PhoneDesk(ballot, "test"), new Door(OpenedRoom.CODE, "127.0.0.1", List.of(0), Duration.ofMillis(100), true, false));
        ballot.reachedAt(phones.point());
    }

    static RunId begin(Journal journal) {
        RunId id = RunId.fresh();
        journal.openTables(id, Film.document(), RoomRecord.open(Voting.TABLES, OptionalInt.empty(), Led.CLOCK.instant()));
        return id;
    }

    void lead(Verb... verbs) {
        List.of(verbs).forEach(ballot::lead);
    }

    Tables tables() {
        return ballot.tables().orElseThrow();
    }

    Table table(int number) {
        return tables().all().stream().filter(table -> table.number() == number).findFirst().orElseThrow();
    }

    /** A phone that sits at the table. */
    Browser at(int number) {
        Browser phone = new Browser(phones.point(), "127.0.0." + (number + 1));
        Page door = phone.join();
        phone.post("/table", "key=" + door.field("key") + "&table=" + number);
        return phone;
    }

    Browser stranger() {
        return new Browser(phones.point(), "127.0.0.99");
    }

    /** Sends the one form of the page as it is, or with its first option. */
    static Page goOn(Browser phone, Page page, String... headers) {
        String key = "key=" + page.field("key") + "&decided=" + page.field("decided");
        return page.options().isEmpty() ? phone.post("/go-on", key + "&page=" + page.field("page"), headers)
                : phone.post("/pick", key + "&option=" + page.options().get(0), headers);
    }

    /** Two phones of one table play in turn until nothing is to be done there. @return what they were shown */
    static List<Page> play(Browser one, Browser other) {
        List<Page> shown = new ArrayList<>(List.of(one.get("/")));
        for (int turn = 0; shown.get(turn).body().contains("<form"); turn++) {
            Browser phone = turn % 2 == 0 ? one : other;
            assertThat(goOn(phone, phone.get("/")).status()).isEqualTo(303);
            shown.add(phone.get("/"));
        }
        return shown;
    }

    /** What the forms of that phone have to show. */
    String key(Browser phone) {
        return new SeatKey(phone.cookie().substring("seat=".length())).proof();
    }

    /** The same phone, where the room has been opened again. */
    Browser again(Browser phone) {
        Browser same = new Browser(phones.point(), "127.0.0.50");
        same.setCookie(phone.cookie());
        return same;
    }

    @Override
    public void close() {
        phones.close();
        ballot.close();
        room.close();
    }
}
