package org.balancingact.room.web;

import java.time.Duration;
import java.util.List;
import org.balancingact.journal.Journal;
import org.balancingact.room.Ballot;
import org.balancingact.room.Led;
import org.balancingact.room.Outcome;
import org.balancingact.room.PhoneDesk;
import org.balancingact.room.Room;
import org.balancingact.room.RoomState;
import org.balancingact.room.Verb;

/** A room with its phones, on this computer alone. */
public final class OpenedRoom implements AutoCloseable {
    static final String CODE = "K7QM";

    private final Room room;
    private final Ballot ballot;
    private final PhoneServer phones;

    private OpenedRoom(Room room, Duration hold, boolean shared) {
        this.room = room;
        this.ballot = new Ballot(room);
        this.phones = PhoneServer.open(new PhoneDesk(ballot, "test"), new Door(CODE, "127.0.0.1", List.of(0), hold, shared, true));
    }

    static OpenedRoom of(Room room) {
        return new OpenedRoom(room, Duration.ofMillis(100), false);
    }

    /** Phones that ask for news wait for long, and any number may come from one address. */
    public static OpenedRoom holding(Journal journal) {
        return new OpenedRoom(Led.open(journal), Duration.ofSeconds(20), true);
    }

    Browser phone(String from) {
        return new Browser(phones.point(), from);
    }

    public RoomState state() {
        return ballot.state();
    }

    PhoneServer phones() {
        return phones;
    }

    public Outcome take(Verb verb) {
        return ballot.take(verb).join();
    }

    @Override
    public void close() {
        phones.close();
        ballot.close();
        room.close();
    }
}
