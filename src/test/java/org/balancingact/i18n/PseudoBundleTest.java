package org.balancingact.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PseudoBundleTest {

    @Test
    void wordsAreAccentedAndArgumentsKept() {
        assertThat(PseudoBundle.text("Week {0,number,0.0} of {1}")).isEqualTo("[Ŵééééķ {0,number,0.0} ööƒ {1}]");
        assertThat(PseudoBundle.text("an object '{'…'}'")).isEqualTo("[ááñ ööbĵééçţ '{'…'}']");
        assertThat(PseudoBundle.text("{0} of Balancing Act")).isEqualTo("[{0} ööƒ Balancing Act]");
    }

    @Test
    void textsAreAThirdToHalfLonger() {
        ResourceBundle english = ResourceBundle.getBundle("assets.messages.report", Language.ENGLISH);
        PseudoBundle pseudo = new PseudoBundle(english);
        int before = english.keySet().stream().mapToInt(key -> english.getString(key).length()).sum();
        int after = english.keySet().stream().mapToInt(key -> pseudo.getString(key).length()).sum();

        assertThat(100 * after / before).isBetween(130, 150);
    }
}
