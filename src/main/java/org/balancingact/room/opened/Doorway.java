package org.balancingact.room.opened;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.balancingact.room.Ballot;
import org.balancingact.room.PhoneDesk;
import org.balancingact.room.Verb;
import org.balancingact.room.web.Door;
import org.balancingact.room.web.JoinCode;
import org.balancingact.room.web.Networks;
import org.balancingact.room.web.PhoneServer;

/** The way of phones into a room: at the address, the port and the code of before, if it can be; elsewhere once the network has changed. */
final class Doorway implements AutoCloseable {
    private static final List<Integer> USUAL_PORTS = List.of(8080, 8000, 8888, 0);

    private final Journal journal;
    private final RunId run;
    private final Ballot ballot;
    private final Clock clock;
    private volatile DoorWish wish;
    private volatile Optional<PhoneServer> server = Optional.empty();

    Doorway(Journal journal, RunId run, Ballot ballot, Clock clock, DoorWish wish) {
        this.journal = journal;
        this.run = run;
        this.ballot = ballot;
        this.clock = clock;
        this.wish = wish;
    }

    /** Opens it, and says what the facilitator is to know of it. */
    List<String> open() {
        Networks networks = Networks.here();
        Optional<JoinPoint> before = journal.joinPoint(run);
        Optional<String> address = wish.address().or(() -> before.map(JoinPoint::address).filter(Networks::isHere)).or(networks::best);
        return Stream.concat(networks.warnings(address, hands()).stream(), address.stream().flatMap(at -> open(at, before).stream())).toList();
    }

    /** Closes it, and opens it at another address. Says what the facilitator is to know of it, if there is something. */
    synchronized Optional<String> moveTo(String address) {
        close();
        return open(address, journal.joinPoint(run));
    }

    private Optional<String> open(String address, Optional<JoinPoint> before) {
        Door door = new Door(before.map(JoinPoint::code).orElseGet(JoinCode::fresh), address, ports(before), wish.hold(), wish.shared(), hands());
        PhoneServer opened = PhoneServer.open(new PhoneDesk(ballot, Long.toHexString(clock.millis())), door);
        try {
            Optional<String> lost = before.filter(known -> !known.address().equals(address)).isPresent() ? discardLost() : Optional.empty();
            ballot.reachedAt(opened.point());
            server = Optional.of(opened);
            return lost;
        } catch (RuntimeException | Error failure) {
            opened.close();
            throw failure;
        }
    }

    private boolean hands() {
        return ballot.state().room().voting().countsHands();
    }

    private List<Integer> ports(Optional<JoinPoint> before) {
        return wish.port().map(List::of).orElseGet(() -> Stream.concat(before.map(JoinPoint::port).stream(), USUAL_PORTS.stream()).distinct().toList());
    }

    /** Phones keep their keys for one address: at another they are new seats, and a vote that is open would count people twice. */
    private Optional<String> discardLost() {
        if (ballot.state().openRound().filter(round -> !round.votes().isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        ballot.lead(Verb.Plain.DISCARD);
        return Optional.of(Messages.of("room").text(ballot.state().step() == RoomStep.DEBRIEF ? "moved.guess" : "moved"));
    }

    /** Where phones could come in, if they can't any more where they did, or never could. */
    Optional<String> elsewhere(Supplier<Networks> networks) {
        return server.filter(open -> Networks.isHere(open.point().address())).isPresent() ? Optional.empty() : networks.get().best();
    }

    /** Whether phones are kept out since many share one address of the network. */
    boolean isCrowded() {
        return server.filter(PhoneServer::isCrowded).isPresent();
    }

    /** Lets a whole room come in from one address, wherever it moves. */
    synchronized void share() {
        wish = wish.sharing(true);
        server.ifPresent(PhoneServer::share);
    }

    /** What is open now. */
    Optional<PhoneServer> server() {
        return server;
    }

    @Override
    public synchronized void close() {
        server.ifPresent(PhoneServer::close);
        server = Optional.empty();
    }
}
