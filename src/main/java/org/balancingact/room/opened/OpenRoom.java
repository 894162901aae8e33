package org.balancingact.room.opened;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.room.Ballot;
import org.balancingact.room.Room;
import org.balancingact.room.web.Networks;
import org.balancingact.room.web.PhoneServer;

/**
 * A room on record, opened: where phones vote, they find it at the address, the port and the code of before, if they can. Nothing
 * listens before it is opened or after it is closed. Opening blocks.
 */
public final class OpenRoom implements AutoCloseable {
    private final Room room;
    private final Ballot ballot;
    private final Optional<Doorway> doorway;
    private final List<String> notices;

    private OpenRoom(Room room, Ballot ballot, Optional<Doorway> doorway) {
        this.room = room;
        this.ballot = ballot;
        this.doorway = doorway;
        this.notices = doorway.map(Doorway::open).orElse(List.of());
    }

    /** By what the room is opened in which the run is being played, at its table or by all; empty where there is none that is not closed. */
    public static Optional<RunId> of(Journal journal, RunId run) {
        Stream<RunId> ofTables = journal.roomsOfTables().stream().filter(room -> journal.tableRuns(room).stream().anyMatch(played -> played.run().equals(run)));
        return Stream.concat(Stream.of(run), ofTables).filter(room -> journal.room(room).filter(kept -> kept.closed().isEmpty()).isPresent()).findFirst();
    }

    /**
     * @throws org.balancingact.journal.JournalException where there is no such room, or where it is open elsewhere or closed for good
     * @throws org.balancingact.room.web.CannotListen    where no phone could come in
     */
    public static OpenRoom open(Journal journal, RunId run, Clock clock, DoorWish wish) {
        Room room = Room.open(journal, run, clock);
        Ballot ballot = new Ballot(room);
        try {
            boolean phones = room.state().room().voting() != Voting.HANDS;
            return new OpenRoom(room, ballot, phones ? Optional.of(new Doorway(journal, run, ballot, clock, wish)) : Optional.empty());
        } catch (RuntimeException | Error failure) {
            ballot.close();
            room.close();
            throw failure;
        }
    }

    /** Opens a room in which nobody can come in: nothing listens, however it votes. */
    public static OpenRoom rehearse(Journal journal, RunId run, Clock clock) {
        Room room = Room.open(journal, run, clock);
        return new OpenRoom(room, new Ballot(room), Optional.empty());
    }

    public RunId run() {
        return room.run();
    }

    /** The queue by which it is led. */
    public Ballot ballot() {
        return ballot;
    }

    /** What is typed into a phone; empty where none can come in. */
    public Optional<String> url() {
        return phones().map(PhoneServer::url);
    }

    /** The signs that let a phone in. */
    public Optional<String> code() {
        return phones().map(open -> open.point().code());
    }

    private Optional<PhoneServer> phones() {
        return doorway.flatMap(Doorway::server);
    }

    /** How many phones have not been heard of for a minute. */
    public int asleep() {
        return room.asleep();
    }

    /**
     * The address at which phones could come in, where they are wanted and can't come in as they did: its network is gone. Empty while
     * all is well. Asks the system.
     *
     * @param networks that there are now; asked only if they matter
     */
    public Optional<String> elsewhere(Supplier<Networks> networks) {
        return doorway.flatMap(way -> way.elsewhere(networks));
    }

    /**
     * Has phones come in at another address, where they are new seats. Blocks.
     *
     * @return what the facilitator is to know of it, if there is something
     * @throws org.balancingact.room.web.CannotListen where no phone could come in there
     */
    public Optional<String> moveTo(String address) {
        return doorway.flatMap(way -> way.moveTo(address));
    }

    /** Whether phones are kept out since many share one address of the network, as behind some routers. */
    public boolean isCrowded() {
        return doorway.filter(Doorway::isCrowded).isPresent();
    }

    /** Lets a whole room come in from one address of the network, as long as it is open. May wait while the room is moved. */
    public void share() {
        doorway.ifPresent(Doorway::share);
    }

    /** Its run as it is on record. Reads the record. */
    public KeptRun kept() {
        return room.kept();
    }

    /** The code of its run, once that is over. Reads the record. */
    public Optional<String> runCode() {
        return room.runCode();
    }

    /** What the facilitator is to know of how it was opened, in sentences. */
    public List<String> notices() {
        return notices;
    }

    /** Leaves the room, which stays on record where it stands. */
    @Override
    public void close() {
        doorway.ifPresent(Doorway::close);
        ballot.close();
        room.close();
    }
}
