package org.balancingact.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.play.PlayPage.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is told before it is on record: each verb, with a record that takes nothing in. */
class OnRecordFirstTest {
    private static final Reflection WORDS = new Reflection(Optional.empty(), OptionalInt.of(2), Optional.empty());

    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void openRecord() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
    }

    @AfterEach
    void closeRecord() {
        journal.close();
    }

    /**
     * A verb of play.
     *
     * @param choices how many choices have been made before
     * @param pages   how many pages have been read since the last of them
     * @param writes  what it asks of the record
     */
    private record Verb(String name, int choices, int pages, Function<Play, Progress> verb, List<String> writes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Verb> verbs() {
        return Stream.of(
                new Verb("choose", 0, 0, play -> play.choose(((Moment) play.progress().page()).offered().get(0), Clock.systemUTC().instant()),
                        List.of("choose")),
                new Verb("say", 1, 0, play -> play.say(WORDS), List.of("reflect")),
                new Verb("answer", 1, 0, play -> play.answer(WORDS), List.of("reflect", "open")),
                new Verb("go on", 1, 1, Play::goOn, List.of("open")),
                new Verb("turn back", 1, 1, Play::turnBack, List.of("open")),
                new Verb("take back", 1, 2, Play::takeBack, List.of("takeBack")),
                new Verb("finish", 6, 1, Play::goOn, List.of("finish")));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void whatCannotBeWrittenIsNotToldAndCanBeTriedAgain(Verb verb) {
        FailingJournal failing = new FailingJournal(journal);
        Tried run = new Tried(failing.journal(), Mode.LEARN);
        Play play = run.open(Question.CONFIDENCE);
        run.chooseAll(play, Film.over().optionIds().subList(0, verb.choices()));
        for (int page = 0; page < verb.pages(); page++) {
            play.goOn();
        }
        Progress before = play.progress();
        failing.setFull(true);
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> verb.verb().apply(play)).isInstanceOf(JournalException.class).hasMessage("The disk is full.");
            assertThat(play.progress()).isSameAs(before);
        }
        failing.setFull(false);
        failing.verbs();
        Progress after = verb.verb().apply(play);
        assertThat(failing.verbs()).isEqualTo(verb.writes());
        assertThat(after).isNotSameAs(before).isSameAs(play.progress());
        play.leave();
        assertOnRecord(run, after);
    }

    private void assertOnRecord(Tried run, Progress told) {
        Opened opened = Opened.of(journal, run.id());
        if (opened instanceof Opened.Story story) {
            assertThat(story.play(run, Set.of(Question.CONFIDENCE)).progress().pageInRun()).isEqualTo(told.pageInRun());
        } else {
            assertThat(opened).isInstanceOf(Opened.Ending.class);
            assertThat(told.isOver()).isTrue();
        }
    }
}
