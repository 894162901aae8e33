package org.balancingact.cli;

import java.time.Duration;
import java.util.Optional;
import org.balancingact.room.opened.DoorWish;
import picocli.CommandLine.Option;

/** Where the phones of a room are to come in, as it is asked for. */
final class RoomDoor {
    @Option(names = "--address", paramLabel = "IP", descriptionKey = "option.address")
    private Optional<String> address = Optional.empty();

    @Option(names = "--port", paramLabel = "NUMBER", descriptionKey = "option.port")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--hold", paramLabel = "SECONDS", descriptionKey = "option.hold")
    private int hold = 25;

    @Option(names = "--share-address", descriptionKey = "option.share-address")
    private boolean shared;

    DoorWish wish() {
        return new DoorWish(address, port, Duration.ofSeconds(hold), shared);
    }
}
