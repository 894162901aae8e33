package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.Style;

/**
 * A program that plays run after run until it is killed. It writes a line once something is on record: {@code begun RUN},
 * {@code chosen RUN OPTION}, {@code finished RUN}.
 */
final class PlayingProcess {
    private static final List<List<Pick>> PICKS = IntStream.rangeClosed(1, Played.DECISIONS)
            .mapToObj(position -> List.of(Played.pick(position, Style.LEADER), Played.pick(position, Style.MANAGER))).toList();

    private static final StoredFinish FINISH = Played.finish(Played.MORNING);

    private PlayingProcess() {}

    /** Starts one on the data folder. */
    static Process start(Path folder, long seed) throws IOException {
        return JavaProcess.start(PlayingProcess.class, folder.toString(), Long.toString(seed));
    }

    public static void main(String[] arguments) {
        Random random = new Random(Long.parseLong(arguments[1]));
        JournalOpening opening = JournalOpening.closedAtExit(new DataFolder(Path.of(arguments[0])), Played.CLOCK);
        opening.notice().ifPresent(PlayingProcess::tell);
        // Nobody listens any more once the test itself has been stopped.
        while (!System.out.checkError()) {
            play(opening.journal(), random);
        }
    }

    private static void play(Journal journal, Random random) {
        RunId run = journal.begin(Played.run(Mode.LEARN, "killed", Instant.now()));
        tell("begun " + run);
        for (List<Pick> picks : PICKS) {
            Pick pick = picks.get(random.nextInt(picks.size()));
            journal.choose(run, pick);
            tell("chosen " + run + " " + pick.option());
        }
        journal.finish(run, FINISH, "The end");
        tell("finished " + run);
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
