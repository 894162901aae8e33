package org.balancingact.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WifiCardTest {
    @Test
    void aNetworkIsWrittenAsCamerasReadItWithItsSignsEscaped() {
        assertThat(WifiCard.of("Hall 3", "a;b,c:d\"e\\f")).contains("WIFI:T:WPA;S:Hall 3;P:a\\;b\\,c\\:d\\\"e\\\\f;;");
    }

    @Test
    void anOpenNetworkHasNoPasswordAndNoNameIsNoCard() {
        assertThat(WifiCard.of(" Guests ", "")).contains("WIFI:T:nopass;S:Guests;;");
        assertThat(WifiCard.of("  ", "secret")).isEmpty();
    }
}
