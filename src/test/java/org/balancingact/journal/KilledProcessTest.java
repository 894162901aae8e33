package org.balancingact.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final int KILLS = 50;
    private static final int AT_ONCE = 2;
    private static final int LONGEST_LIFE_MILLISECONDS = 60;

    @TempDir
    private Path folder;

    /** What a process said it had put on record. */
    private static final class Acknowledged {
        private final Map<String, List<String>> choices = new LinkedHashMap<>();
        private final Set<String> finished = new HashSet<>();

        void hear(String line) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "begun" -> choices.put(words[1], new ArrayList<>());
                case "chosen" -> choices.get(words[1]).add(words[2]);
                case "finished" -> finished.add(words[1]);
                default -> throw new AssertionError(line);
            }
        }
    }

    @Test
    void everyAcknowledgedChoiceSurvivesAKilledProcess() throws Exception {
        ExecutorService lanes = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Integer>> kills = IntStream.range(0, KILLS).mapToObj(seed -> lanes.submit(() -> playKillAndLook(seed))).toList();
            int acknowledged = 0;
            for (Future<Integer> kill : kills) {
                acknowledged += kill.get();
            }
            assertThat(acknowledged).as("choices acknowledged before the kills").isGreaterThan(KILLS);
        } finally {
            lanes.shutdownNow();
        }
    }

    /** How many choices were acknowledged, and found again after the kill while the other lane went on playing. */
    private int playKillAndLook(int seed) throws IOException, InterruptedException {
        Acknowledged acknowledged = playAndKill(seed);
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal()) {
            acknowledged.choices.forEach((id, options) -> {
                RunRecord record = journal.run(RunId.of(id).orElseThrow()).orElseThrow();
                assertThat(record.optionIds()).hasSizeBetween(options.size(), options.size() + 1);
                assertThat(record.optionIds().subList(0, options.size())).isEqualTo(options);
                assertThat(record.finish().isPresent() || !acknowledged.finished.contains(id)).isTrue();
                assertThat(journal.claim(record.id())).as("free again").isPresent();
            });
        }
        return acknowledged.choices.values().stream().mapToInt(List::size).sum();
    }

    private Acknowledged playAndKill(int seed) throws IOException, InterruptedException {
        Process process = PlayingProcess.start(folder, seed);
        Acknowledged acknowledged = new Acknowledged();
        try (BufferedReader output = process.inputReader()) {
            acknowledged.hear(output.readLine());
            process.waitFor(new Random(seed).nextInt(LONGEST_LIFE_MILLISECONDS), TimeUnit.MILLISECONDS);
            // By its handle: the process itself would close the output, and with it what was acknowledged last.
            process.toHandle().destroyForcibly();
            process.waitFor();
            output.lines().filter(KilledProcessTest::isWhole).forEach(acknowledged::hear);
        }
        return acknowledged;
    }

    /** The last line may have been cut off by the kill; ids have 36 letters. */
    private static boolean isWhole(String line) {
        return line.matches("(begun|finished) \\S{36}|chosen \\S{36} (leader|manager)-\\d+");
    }
}
