package org.balancingact.room.opened;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.room.Ballot;
import org.balancingact.room.PhoneDesk;
import org.balancingact.room.Room;
import org.balancingact.room.Verb;
import org.balancingact.room.web.Door;
import org.balancingact.room.web.JoinAddress;
import org.balancingact.room.web.JoinCode;
import org.balancingact.room.web.PhoneServer;

/**
 * A room on record, opened: where phones vote, they find it at the address, the port and the code of before, if they can. Nothing
 * listens before it is opened or after it is closed. Opening blocks.
 */
public final class OpenRoom implements AutoCloseable {
    private static final List<Integer> USUAL_PORTS = List.of(8080, 8000, 8888, 0);

    private final Room room;
    private final Ballot ballot;
    private final Optional<PhoneServer> phones;
    private final List<String> notices;

    private OpenRoom(Room room, Ballot ballot, Optional<PhoneServer> phones, List<String> notices) {
        this.room = room;
        this.ballot = ballot;
        this.phones = phones;
        this.notices = List.copyOf(notices);
    }

    /**
     * @throws org.balancingact.journal.JournalException where there is no such room, or where it is open elsewhere or closed for good
     * @throws org.balancingact.room.web.CannotListen    where no phone could come in
     */
    public static OpenRoom open(Journal journal, RunId run, Clock clock, DoorWish wish) {
        Room room = Room.open(journal, run, clock);
        Ballot ballot = new Ballot(room);
        try {
            if (room.state().room().voting() == Voting.HANDS) {
                return new OpenRoom(room, ballot, Optional.empty(), List.of());
            }
            return withPhones(journal, room, ballot, clock, wish);
        } catch (RuntimeException | Error failure) {
            ballot.close();
            room.close();
            throw failure;
        }
    }

    /** Opens a room in which nobody can come in: nothing listens, however it votes. */
    public static OpenRoom rehearse(Journal journal, RunId run, Clock clock) {
        Room room = Room.open(journal, run, clock);
        return new OpenRoom(room, new Ballot(room), Optional.empty(), List.of());
    }

    private static OpenRoom withPhones(Journal journal, Room room, Ballot ballot, Clock clock, DoorWish wish) {
        Optional<JoinPoint> before = journal.joinPoint(room.run());
        JoinAddress join = wish.address().or(() -> before.map(JoinPoint::address).filter(JoinAddress::isHere)).map(JoinAddress::chosen)
                .orElseGet(JoinAddress::here);
        if (join.address().isEmpty()) {
            return new OpenRoom(room, ballot, Optional.empty(), join.warnings());
        }
        Door door = new Door(before.map(JoinPoint::code).orElseGet(JoinCode::fresh), join.address().get(), ports(wish, before), wish.hold(), wish.shared());
        PhoneServer phones = PhoneServer.open(new PhoneDesk(ballot, Long.toHexString(clock.millis())), door);
        List<String> notices = new ArrayList<>(join.warnings());
        try {
            journal.keepJoinPoint(room.run(), phones.point());
            if (before.filter(known -> !known.equals(phones.point())).isPresent()) {
                notices.addAll(discardLost(ballot));
            }
        } catch (RuntimeException | Error failure) {
            phones.close();
            throw failure;
        }
        return new OpenRoom(room, ballot, Optional.of(phones), notices);
    }

    private static List<Integer> ports(DoorWish wish, Optional<JoinPoint> before) {
        return wish.port().map(List::of).orElseGet(() -> Stream.concat(before.map(JoinPoint::port).stream(), USUAL_PORTS.stream()).distinct().toList());
    }

    /** Phones keep their keys for one address: at another they are new seats, and a vote that is open would count people twice. */
    private static List<String> discardLost(Ballot ballot) {
        if (ballot.state().openRound().filter(round -> !round.votes().isEmpty()).isEmpty()) {
            return List.of();
        }
        ballot.lead(Verb.Plain.DISCARD);
        return List.of(Messages.of("room").text("moved"));
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
        return phones.map(PhoneServer::url);
    }

    /** The signs that let a phone in. */
    public Optional<String> code() {
        return phones.map(open -> open.point().code());
    }

    /** The code of its run, once that is over. Reads the record. */
    public Optional<String> runCode() {
        return room.runCode();
    }

    /** What the facilitator is to know of it, in sentences. */
    public List<String> notices() {
        return notices;
    }

    /** Leaves the room, which stays on record where it stands. */
    @Override
    public void close() {
        phones.ifPresent(PhoneServer::close);
        ballot.close();
        room.close();
    }
}
