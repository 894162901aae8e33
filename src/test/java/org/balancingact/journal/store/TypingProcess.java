package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;

/** A program that, as the window does, keeps what was being typed once it is told to end, after all else that is done then. It writes the run's id. */
final class TypingProcess {
    static final Map<String, String> TYPED = Map.of("plan", "ask before I");

    private TypingProcess() {}

    static Process start(Path folder) throws IOException {
        return JavaProcess.start(TypingProcess.class, folder.toString());
    }

    public static void main(String[] arguments) throws InterruptedException {
        Journal journal = JournalOpening.of(new DataFolder(Path.of(arguments[0])), Played.CLOCK).journal();
        RunId run = journal.begin(Played.run(Mode.LEARN, "typed", Instant.now()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            othersEnded();
            journal.draft(run, TYPED);
            journal.close();
        }));
        System.out.println(run);
        new CountDownLatch(1).await();
    }

    /** Waits for whatever closes a record at the end by itself. */
    private static void othersEnded() {
        Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(AtExit.NAME)).forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
