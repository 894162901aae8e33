package org.balancingact.journal;

/**
 * Where the phones of a room come in.
 *
 * @param code    the signs that let them in
 * @param address of this computer in the room's network
 */
public record JoinPoint(String code, String address, int port) {}
