package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final int KILLS = 50;
    private static final int AT_ONCE = 2;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedChoiceSurvivesAKilledProcess() throws Exception {
        ExecutorService lanes = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Integer>> kills = IntStream.range(0, KILLS)
                    .mapToObj(seed -> lanes.submit(() -> KilledPlay.playKillAndLook(folder, seed))).toList();
            int acknowledged = 0;
            for (Future<Integer> kill : kills) {
                acknowledged += kill.get();
            }
            assertThat(acknowledged).as("choices acknowledged before the kills").isGreaterThan(KILLS);
        } finally {
            lanes.shutdownNow();
        }
    }
}
