package org.balancingact.room.opened;

import java.time.Duration;
import java.util.Optional;

/**
 * Where and how phones are to come in.
 *
 * @param address of this computer; else the one before, or the best there is
 * @param port    else the one before, or a usual one that is free
 * @param hold    how long a phone that waits for news keeps its line open
 * @param shared  whether a whole room may come from one address of the network
 */
public record DoorWish(Optional<String> address, Optional<Integer> port, Duration hold, boolean shared) {
    /** What suits most rooms. */
    public static final DoorWish USUAL = new DoorWish(Optional.empty(), Optional.empty(), Duration.ofSeconds(25), false);

    /** The same at an address, where one was chosen. */
    public DoorWish at(Optional<String> chosen) {
        return new DoorWish(chosen, port, hold, shared);
    }

    /** The same, for one address or for many. */
    public DoorWish sharing(boolean one) {
        return new DoorWish(address, port, hold, one);
    }
}
