package org.balancingact.app.play;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.balancingact.app.Film;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;

/** A program that goes through so many pages of a run, says which page is open then, and waits until it is killed. */
final class ReadingProcess {
    static final Questions QUESTIONS = new Questions(true, true, true);

    private ReadingProcess() {}

    /** @param arguments the data folder, and how often to go on */
    public static void main(String[] arguments) throws IOException {
        Clock clock = Clock.systemUTC();
        Journal journal = JournalOpening.of(new DataFolder(Path.of(arguments[0])), clock).journal();
        PlaySession session = new PlayOpening(journal).begin(
                new NewRun(Film.document(), Film.SEED, Mode.LEARN, Optional.empty(), clock.instant()));
        PlayViewModel model = new PlayViewModel(session, journal, Background.sameThread(), clock, QUESTIONS, over -> { });
        for (int page = 0; page < Integer.parseInt(arguments[1]); page++) {
            model.pick(0);
            model.goOn();
        }
        System.out.println(session.id() + " " + said(model));
        System.in.read();
    }

    /** What tells a page from all others of its run, in letters that pass between processes in any locale. */
    static String said(PlayViewModel model) {
        String page = model.pageProperty().get().getClass().getSimpleName() + " " + model.run().choices().size() + " " + model.pageInRun();
        return page.replaceAll("[^ -~]", "?");
    }
}
