package org.balancingact.room.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.room.web.Network.Kind;

/**
 * The networks that this computer is in.
 *
 * @param all those in which phones will find it come first
 */
public record Networks(List<Network> all) {
    private static final Messages MESSAGES = Messages.of("room");

    public Networks {
        all = List.copyOf(all);
    }

    /** As they are now. Asks the system, which may take a moment. */
    public static Networks here() {
        return of(Network.here(), Network.outward());
    }

    /** Whether this computer has the address now, be it only for itself. */
    public static boolean isHere(String address) {
        return Network.isOwn(address);
    }

    /**
     * The way out first, then wireless ones, then others; those that lead through a tunnel last.
     *
     * @param outward the address of the way out into the world, where there is one
     */
    static Networks of(List<Network> networks, Optional<String> outward) {
        return new Networks(networks.stream().sorted(Comparator.comparing(Network::isTunnel)
                .thenComparing(network -> outward.filter(network.address()::equals).isEmpty())
                .thenComparing(network -> network.kind() != Kind.WIRELESS)).toList());
    }

    /** The address at which phones will most likely find this computer. */
    public Optional<String> best() {
        return all.stream().findFirst().map(Network::address);
    }

    /**
     * What may keep phones out that come in at that address, or let others in, in sentences. Without one, no phone can come in.
     *
     * @param hands whether hands can be counted instead
     */
    public List<String> warnings(Optional<String> chosen, boolean hands) {
        if (chosen.isEmpty()) {
            return List.of(MESSAGES.text(hands ? "network.none" : "network.none.tables"));
        }
        return all.stream().filter(network -> chosen.get().equals(network.address())).flatMap(this::warnings).toList();
    }

    private Stream<String> warnings(Network network) {
        Stream<String> tunnel = network.isTunnel() ? Stream.of(MESSAGES.text("network.vpn"))
                : all.stream().anyMatch(Network::isTunnel) ? Stream.of(MESSAGES.text("network.vpn-up")) : Stream.empty();
        return Stream.concat(tunnel, network.isPrivate() ? Stream.empty() : Stream.of(MESSAGES.text("network.public")));
    }
}
