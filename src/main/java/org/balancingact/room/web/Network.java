package org.balancingact.room.web;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A network that this computer is in, by the address that it has there.
 *
 * @param name    of the interface, with what the system calls it
 * @param address four numbers
 * @param direct  whether it leads to one other computer, or has no hardware of its own
 */
public record Network(String name, String address, boolean direct) {
    private static final Pattern TUNNEL = Pattern.compile(
            "(?i).*(tun|tap|wg|ppp|tailscale|\\bzt|vpn|docker|\\bbr-|veth|virbr|vmnet|vbox|vethernet|hyper-v|wsl).*");
    private static final Pattern WIRELESS = Pattern.compile("(?i).*(wlan|wlp|wi-?fi|wireless|airport).*|en0.*");

    /** What a network is made of, as far as names and addresses tell. */
    public enum Kind { WIRELESS, CABLE, TUNNEL }

    /** Those that this computer is in now, whatever they are good for; itself is none. */
    static List<Network> here() {
        try {
            List<Network> all = new ArrayList<>();
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (each.isUp() && !each.isLoopback()) {
                    boolean direct = each.isPointToPoint() || each.getHardwareAddress() == null;
                    String name = Stream.of(each.getName(), Optional.of(each).map(NetworkInterface::getDisplayName).orElse("")).filter(words -> !words.isBlank())
                            .distinct().collect(Collectors.joining("/"));
                    Collections.list(each.getInetAddresses()).stream().filter(Inet4Address.class::isInstance).filter(address -> !address.isLinkLocalAddress())
                            .forEach(address -> all.add(new Network(name, address.getHostAddress(), direct)));
                }
            }
            return all;
        } catch (IOException unknown) {
            return List.of();
        }
    }

    /** Whether this computer has the address, be it only for itself. */
    static boolean isOwn(String address) {
        try {
            return NetworkInterface.getByInetAddress(InetAddress.getByName(address)) != null;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The address from which this computer would go out into the world; nothing is sent. */
    static Optional<String> outward() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {8, 8, 8, 8}), 53));
            return Optional.of(socket.getLocalAddress().getHostAddress());
        } catch (IOException noWayOut) {
            return Optional.empty();
        }
    }

    /** Whether phones in the room will hardly be in it. */
    boolean isTunnel() {
        int second = Integer.parseInt(address.split("\\.")[1]);
        return direct || TUNNEL.matcher(name).matches() || (address.startsWith("100.") && second >= 64 && second < 128);
    }

    /** What it is made of. */
    public Kind kind() {
        return isTunnel() ? Kind.TUNNEL : WIRELESS.matcher(name.toLowerCase(Locale.ROOT)).matches() ? Kind.WIRELESS : Kind.CABLE;
    }

    /** Whether its addresses are those of houses and offices, which nobody reaches from outside. */
    boolean isPrivate() {
        int second = Integer.parseInt(address.split("\\.")[1]);
        return address.startsWith("10.") || address.startsWith("192.168.") || (address.startsWith("172.") && second >= 16 && second < 32)
                || address.startsWith("127.");
    }
}
