package org.balancingact.scenario.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a file, reading it gives a scenario or says what is wrong with it; it never throws. */
class MutatedFilesTest {
    private static final byte[] BYTES = WholeFile.TEXT.getBytes(UTF_8);

    @Property(tries = 300, seed = "1", shrinking = ShrinkingMode.OFF)
    void aFileCutShortIsNeverTakenForWhole(@ForAll @IntRange(max = 7000) int length) {
        if (length < BYTES.length - 2) {
            assertDocumentOrFindings(Arrays.copyOf(BYTES, length));
            assertThat(new ScenarioReader().read("cut", Arrays.copyOf(BYTES, length)).document()).isEmpty();
        }
    }

    @Property(tries = 400, seed = "1", shrinking = ShrinkingMode.OFF)
    void randomBytesAreReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] content = BYTES.clone();
        int changes = 1 + random.nextInt(4);
        for (int k = 0; k < changes; k++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        assertDocumentOrFindings(content);
    }

    @Property(tries = 1000, seed = "1", shrinking = ShrinkingMode.OFF)
    void changedValuesAndKeysAreReadOrRefused(@ForAll long seed) {
        assertDocumentOrFindings(Mutation.ofWholeFile(seed).getBytes(UTF_8));
    }

    private static void assertDocumentOrFindings(byte[] content) {
        Reading reading = new ScenarioReader().read("mutated", content);

        assertThat(reading.document().isPresent()).isEqualTo(reading.findings().isEmpty());
        reading.findings().forEach(finding -> assertThat(finding.what() + finding.advice()).doesNotContainPattern("\\{\\d}"));
        reading.document().ifPresent(document -> assertThat(WholeFile.read(ScenarioWriter.write(document.scenario())).document()
                .orElseThrow().scenario()).isEqualTo(document.scenario()));
    }
}
