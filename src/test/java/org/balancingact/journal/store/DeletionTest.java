package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balancingact.journal.Played.MORNING;
import static org.balancingact.journal.Played.pick;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Takeaway;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionTest {
    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void open() {
        journal = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void noByteOfADeletedRunIsLeftOnTheDisk() throws IOException {
        List<RunId> runs = new ArrayList<>();
        for (int k = 0; k < 25; k++) {
            runs.add(runWithSecrets(k));
        }
        assertThat(filesThatTell("Secret")).isNotEmpty();
        Random random = new Random(3);
        for (int k = 0; k < 15; k++) {
            RunId run = runs.remove(random.nextInt(runs.size()));
            String alias = journal.run(run).orElseThrow().alias().orElseThrow();
            journal.delete(run);
            assertThat(filesThatTell(alias)).isEmpty();
        }
        assertThat(journal.count()).isEqualTo(10);
    }

    @Test
    void noByteOfAnyRunIsLeftOnceAllAreDeleted() throws IOException {
        for (int k = 0; k < 10; k++) {
            runWithSecrets(k);
        }
        journal.deleteAll();
        assertThat(filesThatTell("Secret")).isEmpty();
        assertThat(journal.count()).isZero();
        assertThat(journal.contentHashes()).isEmpty();
    }

    @Test
    void aRunThatIsBeingPlayedInAnotherWindowIsNotDeleted() {
        RunId run = journal.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        try (Journal other = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal();
                Journal.Claim claim = other.claim(run).orElseThrow()) {
            assertThat(claim).isNotNull();
            assertThatThrownBy(() -> journal.delete(run)).isInstanceOf(JournalException.class).hasMessageContaining("another window");
            assertThatThrownBy(journal::deleteAll).isInstanceOf(JournalException.class);
            assertThat(journal.run(run)).isPresent();
        }
        journal.delete(run);
        assertThat(journal.run(run)).isEmpty();
    }

    private RunId runWithSecrets(int number) {
        String secret = "Secret" + number + "!";
        RunId run = journal.begin(new NewRun(Played.document(secret.repeat(50 * (number % 7))), number, Mode.LEARN,
                Optional.of(secret), MORNING));
        for (int position = 1; position <= 3 + number % 9; position++) {
            journal.choose(run, pick(position, Style.LEADER));
            journal.reflect(run, position, Played.reflection(Style.LEADER, 3, secret.repeat(1 + number % 5)));
        }
        journal.takeAway(run, new Takeaway(Optional.of(secret), Optional.of(secret), Optional.empty()));
        return run;
    }

    private List<Path> filesThatTell(String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> telling = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    telling.add(file);
                }
            }
            return telling;
        }
    }
}
