package org.balancingact.room.web;

import java.time.Duration;
import java.util.List;

/**
 * Where and how phones come in.
 *
 * @param code    lets them in
 * @param address the one that is listened at, as four numbers
 * @param ports   tried in their order; 0 is any that is free
 * @param hold    how long a phone that asks for news waits for an answer
 * @param shared  whether a whole room may come from one address, as behind some routers
 * @param hands   whether hands can be counted where nobody can come in
 */
public record Door(String code, String address, List<Integer> ports, Duration hold, boolean shared, boolean hands) {
    public Door {
        ports = List.copyOf(ports);
    }
}
