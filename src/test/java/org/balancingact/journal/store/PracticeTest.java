package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Played;
import org.balancingact.journal.Practised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    @TempDir
    private Path folder;

    @Test
    void answersAndUnitsReadComeBackWithTheNextOpening() {
        Practised first = answer("u1-pumps", "0", true, 2);
        Practised second = answer("u1-valve", "0,1", false, 1);
        for (Journal journal : List.of(open(), new MemoryJournal())) {
            journal.practise(first);
            journal.practise(second);
            journal.readUnit("letting-go");
            journal.readUnit("letting-go");
            assertThat(journal.practised()).containsExactly(first, second);
            assertThat(journal.unitsRead()).containsExactly("letting-go");
            journal.close();
        }
        try (Journal journal = open()) {
            assertThat(journal.practised()).containsExactly(first, second);
            assertThat(journal.unitsRead()).containsExactly("letting-go");
        }
    }

    @Test
    void ofWhatIsForgottenNoByteIsLeft() throws IOException {
        try (Journal journal = open()) {
            for (int k = 0; k < 200; k++) {
                journal.practise(answer("secret-item-" + k, "0", k % 2 == 0, 1));
            }
            journal.readUnit("secret-unit");
            assertThat(isTold("secret-")).isTrue();
            journal.forgetPractice();
            assertThat(journal.practised()).isEmpty();
            assertThat(journal.unitsRead()).isEmpty();
            assertThat(isTold("secret-")).isFalse();
        }
    }

    @Test
    void deletingAllRunsLeavesThePractice() {
        for (Journal journal : List.of(open(), new MemoryJournal())) {
            journal.practise(answer("u1-pumps", "0", true, 2));
            journal.deleteAll();
            assertThat(journal.practised()).hasSize(1);
            journal.close();
        }
    }

    @Test
    void aStoreFromBeforeThereWasPracticeTakesItIn() {
        DataFolder data = new DataFolder(folder);
        try (Database old = Database.open(data.record())) {
            Schema.migrate(old, 7);
        }
        try (Journal journal = open()) {
            assertThat(journal.practised()).isEmpty();
            journal.practise(answer("u1-pumps", "0", true, 2));
            assertThat(journal.practised()).hasSize(1);
        }
    }

    private Journal open() {
        return JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal();
    }

    private static Practised answer(String item, String picked, boolean right, int box) {
        return new Practised(item, "0123456789abcdef", Played.MORNING, picked, right, box, DUE);
    }

    private boolean isTold(String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
            return false;
        }
    }
}
