package org.balancingact.cli;

import java.time.Duration;
import java.util.Optional;
import org.balancingact.room.opened.DoorWish;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where the phones of a room are to come in, as it is asked for. */
final class RoomDoor {
    private static final NumberRange PORTS = new NumberRange("--port", 0, 65_535);
    /** Seconds that a phone waits for news; its browser gives up after more. */
    private static final NumberRange HOLDS = new NumberRange("--hold", 0, 60);

    @Option(names = "--address", paramLabel = "IP", descriptionKey = "option.address")
    private Optional<String> address = Optional.empty();

    @Option(names = "--port", paramLabel = "NUMBER", descriptionKey = "option.port")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--hold", paramLabel = "SECONDS", descriptionKey = "option.hold")
    private int hold = 25;

    @Option(names = "--share-address", descriptionKey = "option.share-address")
    private boolean shared;

    /** @throws CommandLine.ParameterException if it can't be so */
    DoorWish wish(CommandSpec spec) {
        port.ifPresent(number -> PORTS.require(number, spec));
        HOLDS.require(hold, spec);
        return new DoorWish(address, port, Duration.ofSeconds(hold), shared);
    }
}
