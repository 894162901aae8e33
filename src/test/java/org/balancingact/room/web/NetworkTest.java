package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    private static final Network CABLE = new Network("eth0 Ethernet", "192.168.1.20", false);
    private static final Network WIRELESS = new Network("wlan0 Wi-Fi", "192.168.178.23", false);
    private static final Network VPN = new Network("tun0 Office", "10.8.0.2", true);

    @Test
    void theWayOutComesFirstThenWirelessThenOthersAndTunnelsLast() {
        assertThat(Networks.of(List.of(VPN, CABLE, WIRELESS), Optional.empty()).all()).containsExactly(WIRELESS, CABLE, VPN);
        assertThat(Networks.of(List.of(VPN, WIRELESS, CABLE), Optional.of("192.168.1.20")).all()).containsExactly(CABLE, WIRELESS, VPN);
        assertThat(Networks.of(List.of(VPN, WIRELESS), Optional.of("10.8.0.2")).all()).containsExactly(WIRELESS, VPN);
    }

    @Test
    void whatMayKeepPhonesOutIsSaid() {
        assertThat(warnings()).containsExactly("This laptop has no IPv4 address in any network, so no phone can come in. "
                + "Join another network or open a hotspot; or count hands.");
        assertThat(warnings(VPN)).containsExactly("This is a VPN: phones will not reach it.");
        assertThat(warnings(VPN, WIRELESS)).containsExactly("A VPN is on. If no phone gets in, switch it off.");
        assertThat(warnings(WIRELESS)).isEmpty();
        assertThat(warnings(new Network("eth0", "8.8.4.4", false)))
                .containsExactly("This address may be reached from outside the building.");
    }

    @Test
    void whereEachTablePlaysOnAPhoneNobodyIsToldToCountHands() {
        assertThat(new Networks(List.of()).warnings(Optional.empty(), false)).singleElement().asString()
                .contains("no phone can come in, and each table needs one").doesNotContain("hands");
    }

    private static List<String> warnings(Network... networks) {
        Networks here = Networks.of(List.of(networks), Optional.empty());
        return here.warnings(here.best(), true);
    }

    @Test
    void warningsAreThoseOfTheNetworkThatIsChosen() {
        Networks here = Networks.of(List.of(VPN, WIRELESS), Optional.empty());
        assertThat(here.warnings(Optional.of(VPN.address()), true)).containsExactly("This is a VPN: phones will not reach it.");
        assertThat(here.warnings(Optional.of("192.168.7.7"), true)).as("of one that is gone").isEmpty();
    }

    @Test
    void whatANetworkIsMadeOfIsTold() {
        assertThat(List.of(CABLE.kind(), WIRELESS.kind(), VPN.kind())).containsExactly(Network.Kind.CABLE, Network.Kind.WIRELESS, Network.Kind.TUNNEL);
    }

    @ParameterizedTest
    @CsvSource({"docker0, 172.17.0.1, true", "br-1a2b, 172.18.0.1, true", "vEthernet (WSL), 172.20.0.1, true", "tailscale0, 100.101.2.3, true",
            "eth0, 100.64.0.9, true", "utun3, 10.1.1.1, true", "vboxnet0, 192.168.56.1, true", "wlp3s0, 10.1.1.1, false", "en0 Wi-Fi, 192.168.0.2, false",
            "eth0 Broadcom, 192.168.0.3, false"})
    void tunnelsAreKnownByNameOrAddress(String name, String address, boolean tunnel) {
        assertThat(new Network(name, address, false).isTunnel()).isEqualTo(tunnel);
    }

    @Test
    void aCodeHasFourSignsThatMakeNoWordAndIsTypedInAnyCase() {
        for (int k = 0; k < 200; k++) {
            assertThat(JoinCode.fresh()).matches("[23456789BCDFGHJKMNPQRSTVWXYZ]{4}");
        }
        assertThat(JoinCode.isTyped("K7QM", " k7qm ")).isTrue();
        assertThat(JoinCode.isTyped("K7QM", "K7QN")).isFalse();
    }

    @Test
    void aBudgetIsSpentAtOnceAndComesBackByTheSecond() {
        AtomicLong nanos = new AtomicLong();
        RequestBudget budget = new RequestBudget(2, 1, nanos::get);
        assertThat(List.of(budget.take("a"), budget.take("a"), budget.take("a"))).containsExactly(true, true, false);
        assertThat(budget.take("b")).isTrue();
        nanos.addAndGet(1_000_000_000L);
        assertThat(List.of(budget.take("a"), budget.take("a"))).containsExactly(true, false);
        assertThat(List.of(budget.take("c", 2), budget.take("c", 2), budget.take("c", 2), budget.take("c", 2), budget.take("c", 2)))
                .containsExactly(true, true, true, true, false);
    }
}
