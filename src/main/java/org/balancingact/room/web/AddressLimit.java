package org.balancingact.room.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one address of the network may hold: so many connections, so that one phone can't shut out the others, and so many seats. Behind
 * some routers a whole room has one address; then the facilitator lifts both.
 */
final class AddressLimit {
    private static final int CONNECTIONS = 32;
    private static final int SEATS = 3;
    private static final int CLASS = 30;

    private volatile boolean shared;
    private volatile boolean crowded;
    private final Map<String, Integer> connections = new ConcurrentHashMap<>();
    /** Tokens of the seats that were taken from an address. */
    private final Map<String, Set<String>> seats = new ConcurrentHashMap<>();

    /** @param shared whether a whole room may come from one address */
    AddressLimit(boolean shared) {
        this.shared = shared;
    }

    boolean isShared() {
        return shared;
    }

    /** From now on a whole room may come from one address. */
    synchronized void share() {
        shared = true;
        crowded = false;
    }

    /** Whether more seats were asked for from one address than may be taken from there, and still may not. */
    boolean isCrowded() {
        return crowded;
    }

    /** Counts a connection; false where it is one too many. Either way it is to be told when it is closed. */
    boolean connected(String address) {
        return connections.merge(address, 1, Integer::sum) <= CONNECTIONS || shared;
    }

    void closed(String address) {
        connections.computeIfPresent(address, (known, count) -> count == 1 ? null : count - 1);
    }

    /** Counts a seat, however often it is asked for; false, and not counted, where it is one too many. */
    synchronized boolean seated(String address, String token) {
        Set<String> taken = seats.computeIfAbsent(address, first -> ConcurrentHashMap.newKeySet());
        if (!shared && !taken.contains(token) && taken.size() >= SEATS) {
            crowded = true;
            return false;
        }
        taken.add(token);
        return true;
    }

    /** That seat could not be taken. */
    synchronized void unseated(String address, String token) {
        seats.getOrDefault(address, Set.of()).remove(token);
    }

    /** For how many people an address speaks: as many as took seats from there; 1 at least, and a class where a whole room comes from one. */
    int peopleAt(String address) {
        return Math.max(shared ? CLASS : 1, seats.getOrDefault(address, Set.of()).size());
    }
}
