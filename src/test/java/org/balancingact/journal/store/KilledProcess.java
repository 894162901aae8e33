package org.balancingact.journal.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A process that is killed a moment after its first line. */
public final class KilledProcess {
    private static final int LONGEST_LIFE_MILLISECONDS = 60;

    private KilledProcess() {}

    /** Kills the process at a moment that the seed decides; gives all that it said. The last line may have been cut off. */
    public static List<String> after(Process process, int seed) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            lines.add(output.readLine());
            process.waitFor(new Random(seed).nextInt(LONGEST_LIFE_MILLISECONDS), TimeUnit.MILLISECONDS);
            // By its handle: the process itself would close the output, and with it what was acknowledged last.
            process.toHandle().destroyForcibly();
            process.waitFor();
            output.lines().forEach(lines::add);
        }
        return lines;
    }
}
