package org.balancingact.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.room.Ballot;
import org.balancingact.room.PhoneDesk;
import org.balancingact.room.Verb;
import org.balancingact.room.web.Door;
import org.balancingact.room.web.JoinAddress;
import org.balancingact.room.web.JoinCode;
import org.balancingact.room.web.PhoneServer;
import picocli.CommandLine.Option;

/** Where the phones of a room come in, as it was asked for. */
final class RoomDoor {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final List<Integer> USUAL_PORTS = List.of(8080, 8000, 8888, 0);

    @Option(names = "--address", paramLabel = "IP", descriptionKey = "option.address")
    private Optional<String> address = Optional.empty();

    @Option(names = "--port", paramLabel = "NUMBER", descriptionKey = "option.port")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--hold", paramLabel = "SECONDS", descriptionKey = "option.hold")
    private int hold = 25;

    @Option(names = "--share-address", descriptionKey = "option.share-address")
    private boolean shared;

    /** Opens it, has the room led, and closes it again: nothing listens before or after. Where this computer is in no network, there is none. */
    void open(CommandLineProgram program, Journal journal, RunId run, Ballot ballot, Consumer<Optional<PhoneServer>> lead) {
        Optional<JoinPoint> before = journal.joinPoint(run);
        JoinAddress join = address.or(() -> before.map(JoinPoint::address).filter(JoinAddress::isHere)).map(JoinAddress::chosen).orElseGet(JoinAddress::here);
        join.warnings().forEach(program.terminal()::complain);
        if (join.address().isEmpty()) {
            lead.accept(Optional.empty());
            return;
        }
        String code = before.map(JoinPoint::code).orElseGet(JoinCode::fresh);
        Door door = new Door(code, join.address().get(), ports(before), Duration.ofSeconds(hold), shared);
        try (PhoneServer phones = PhoneServer.open(new PhoneDesk(ballot, Long.toHexString(program.clock().millis())), door)) {
            journal.keepJoinPoint(run, phones.point());
            if (before.filter(known -> !known.equals(phones.point())).isPresent()) {
                discardLost(program, ballot);
            }
            lead.accept(Optional.of(phones));
        }
    }

    private List<Integer> ports(Optional<JoinPoint> before) {
        return port.map(List::of).orElseGet(() -> Stream.concat(before.map(JoinPoint::port).stream(), USUAL_PORTS.stream()).distinct().toList());
    }

    /** Phones keep their keys for one address: at another they are new seats, and a vote that is open would count people twice. */
    private static void discardLost(CommandLineProgram program, Ballot ballot) {
        if (ballot.state().openRound().filter(round -> !round.votes().isEmpty()).isPresent()) {
            ballot.take(Verb.Plain.DISCARD).join();
            program.terminal().complain(MESSAGES.text("room.moved"));
        }
    }
}
