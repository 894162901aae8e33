package org.balancingact.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few kills of each kind; {@link Kills} makes as many as are asked for. */
class KilledWritingTest {
    private static final int KILLS = 3;

    @TempDir
    static Path contents;
    @TempDir
    private Path folder;

    @BeforeAll
    static void prepare() throws Exception {
        Contents.prepare(contents);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "CHOICE", mode = EnumSource.Mode.EXCLUDE)
    void nothingAcknowledgedIsLostAndNothingStandsByHalf(Kind kind) throws Exception {
        KilledWriting writing = new KilledWriting(contents, folder);
        for (int seed = 0; seed < KILLS; seed++) {
            assertThat(writing.kill(kind, seed)).matches(Damage::isNone);
        }
    }
}
