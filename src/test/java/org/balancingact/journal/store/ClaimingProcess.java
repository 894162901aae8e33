package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;

/** A program that begins a run, claims it, writes its id and holds it until it is killed. */
final class ClaimingProcess {
    private ClaimingProcess() {}

    static Process start(Path folder) throws IOException {
        return JavaProcess.start(ClaimingProcess.class, folder.toString());
    }

    public static void main(String[] arguments) throws InterruptedException {
        Journal journal = JournalOpening.of(new DataFolder(Path.of(arguments[0])), Played.CLOCK).journal();
        RunId run = journal.begin(Played.run(Mode.LEARN, "claimed", Instant.now()));
        journal.claim(run).orElseThrow();
        System.out.println(run);
        new CountDownLatch(1).await();
    }
}
