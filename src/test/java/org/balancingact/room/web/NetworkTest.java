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
        assertThat(JoinAddress.order(List.of(VPN, CABLE, WIRELESS), Optional.empty())).containsExactly(WIRELESS, CABLE, VPN);
        assertThat(JoinAddress.order(List.of(VPN, WIRELESS, CABLE), Optional.of("192.168.1.20"))).containsExactly(CABLE, WIRELESS, VPN);
        assertThat(JoinAddress.order(List.of(VPN, WIRELESS), Optional.of("10.8.0.2"))).containsExactly(WIRELESS, VPN);
    }

    @Test
    void whatMayKeepPhonesOutIsSaid() {
        assertThat(JoinAddress.of(List.of(), Optional.empty())).isEqualTo(new JoinAddress(Optional.empty(),
                List.of("This laptop is in no network, so no phone can come in. Hands can be counted.")));
        assertThat(JoinAddress.of(List.of(VPN), Optional.empty()).warnings()).containsExactly("This is a VPN: phones will not reach it.");
        assertThat(JoinAddress.of(List.of(VPN, WIRELESS), Optional.empty()).warnings()).containsExactly("A VPN is on. If no phone gets in, switch it off.");
        assertThat(JoinAddress.of(List.of(WIRELESS), Optional.empty()).warnings()).isEmpty();
        assertThat(JoinAddress.of(List.of(new Network("eth0", "8.8.4.4", false)), Optional.empty()).warnings())
                .containsExactly("This address may be reached from outside the building.");
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
