package org.balancingact.room.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;

/**
 * The network in which phones come in.
 *
 * @param address  the best of those that there are
 * @param warnings what may keep phones out, or let others in, in sentences
 */
public record JoinAddress(Optional<String> address, List<String> warnings) {
    private static final Messages MESSAGES = Messages.of("room");

    public JoinAddress {
        warnings = List.copyOf(warnings);
    }

    /** The best that this computer has now. */
    public static JoinAddress here() {
        return of(Network.here(), Network.outward());
    }

    /** Whether this computer has the address now. */
    public static boolean isHere(String address) {
        return Network.isOwn(address);
    }

    /** That one, whatever it is. */
    public static JoinAddress chosen(String address) {
        return new JoinAddress(Optional.of(address), Network.here().stream().filter(network -> network.address().equals(address))
                .flatMap(JoinAddress::warnings).toList());
    }

    /** @param outward the address of the way out into the world, where there is one */
    static JoinAddress of(List<Network> networks, Optional<String> outward) {
        List<Network> best = order(networks, outward);
        if (best.isEmpty()) {
            return new JoinAddress(Optional.empty(), List.of(MESSAGES.text("network.none")));
        }
        Network first = best.get(0);
        Stream<String> beside = !first.isTunnel() && networks.stream().anyMatch(Network::isTunnel) ? Stream.of(MESSAGES.text("network.vpn-up")) : Stream.empty();
        return new JoinAddress(Optional.of(first.address()), Stream.concat(warnings(first), beside).toList());
    }

    /** The way out first, then wireless ones, then others; those that lead through a tunnel last. */
    static List<Network> order(List<Network> networks, Optional<String> outward) {
        return networks.stream().sorted(Comparator.comparing(Network::isTunnel)
                .thenComparing(network -> outward.filter(network.address()::equals).isEmpty())
                .thenComparing(network -> !network.isWireless())).toList();
    }

    private static Stream<String> warnings(Network network) {
        return Stream.concat(network.isTunnel() ? Stream.of(MESSAGES.text("network.vpn")) : Stream.empty(),
                network.isPrivate() ? Stream.empty() : Stream.of(MESSAGES.text("network.public")));
    }
}
