package org.balancingact.play;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.play.PlayPage.Moment;

/** A program that goes through so many pages of a run, says which page is open then, and waits until it is killed. */
final class ReadingProcess {
    static final Set<Question> QUESTIONS = EnumSet.allOf(Question.class);

    private ReadingProcess() {}

    /** @param arguments the data folder, and how often to go on */
    public static void main(String[] arguments) throws IOException {
        Clock clock = Clock.systemUTC();
        Journal journal = JournalOpening.of(new DataFolder(Path.of(arguments[0])), clock).journal();
        RunId id = journal.begin(new NewRun(Film.document(), Film.SEED, Mode.LEARN, Optional.empty(), clock.instant()));
        Play play = ((Opened.Story) Opened.of(journal, id)).play(clock, QUESTIONS);
        for (int page = 0; page < Integer.parseInt(arguments[1]); page++) {
            if (play.progress().page() instanceof Moment moment) {
                play.choose(moment.offered().get(0), clock.instant());
            } else {
                play.goOn();
            }
        }
        System.out.println(id + " " + said(play.progress()));
        System.in.read();
    }

    /** What tells a page from all others of its run, in letters that pass between processes in any locale. */
    static String said(Progress progress) {
        String page = progress.page().getClass().getSimpleName() + " " + progress.run().choices().size() + " " + progress.pageInRun();
        return page.replaceAll("[^ -~]", "?");
    }
}
