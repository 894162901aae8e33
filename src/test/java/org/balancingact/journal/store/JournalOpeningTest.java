package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.balancingact.journal.Played.MORNING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Named;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalOpeningTest {
    private static final int PAGE = 4096;

    @TempDir
    private Path parent;
    private DataFolder folder;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        folder = new DataFolder(parent.resolve("not/there yet").resolve(Named.isPossible("дані") ? "дані" : "data"));
    }

    enum Damage {
        A_TEXT {
            @Override
            byte[] to(byte[] store) {
                return "This is no database. ".repeat(100).getBytes(StandardCharsets.UTF_8);
            }
        },
        A_FEW_BYTES {
            @Override
            byte[] to(byte[] store) {
                return Arrays.copyOf(store, 20);
            }
        },
        CUT_SHORT {
            @Override
            byte[] to(byte[] store) {
                return Arrays.copyOf(store, store.length / 2);
            }
        },
        CUT_IN_A_PAGE {
            @Override
            byte[] to(byte[] store) {
                return Arrays.copyOf(store, store.length - PAGE / 2);
            }
        },
        NOISE_IN_EVERY_PAGE {
            @Override
            byte[] to(byte[] store) {
                byte[] noise = new byte[200];
                new Random(5).nextBytes(noise);
                for (int page = PAGE; page < store.length; page += PAGE) {
                    System.arraycopy(noise, 0, store, page, noise.length);
                }
                return store;
            }
        },
        ZEROS_BEHIND_THE_HEADER {
            @Override
            byte[] to(byte[] store) {
                Arrays.fill(store, 100, store.length, (byte) 0);
                return store;
            }
        },
        A_WORD_CHANGED {
            @Override
            byte[] to(byte[] store) {
                return replaced(store, "leaderagenda", "leaferagenda");
            }
        },
        A_COLUMN_RENAMED {
            @Override
            byte[] to(byte[] store) {
                return replaced(store, "scenario_version TEXT", "scenario_versiom TEXT");
            }
        },
        A_TABLE_THAT_NOBODY_CAN_READ {
            @Override
            byte[] to(byte[] store) {
                return replaced(store, "CREATE TABLE picks", "CREATF TABLE picks");
            }
        },
        A_TABLE_LESS {
            @Override
            byte[] to(byte[] store) {
                return replaced(store, "tabledraftsdrafts", "tabledrbftsdrafts");
            }
        },
        NOISE_BEHIND_THE_HEADER {
            @Override
            byte[] to(byte[] store) {
                byte[] noise = new byte[PAGE - 100];
                new Random(6).nextBytes(noise);
                System.arraycopy(noise, 0, store, 100, noise.length);
                return store;
            }
        },
        NO_WAY_FROM_THE_FIRST_PAGE {
            @Override
            byte[] to(byte[] store) {
                Arrays.fill(store, 100, 200, (byte) 0);
                return store;
            }
        },
        AN_EARLIER_VERSION_NAMED {
            @Override
            byte[] to(byte[] store) {
                ByteBuffer.wrap(store).putInt(60, 2);
                return store;
            }
        },
        ANOTHER_PROGRAMS {
            @Override
            byte[] to(byte[] store) {
                ByteBuffer.wrap(store).putInt(68, 0x12345678);
                return store;
            }
        };

        abstract byte[] to(byte[] store);

        private static byte[] replaced(byte[] store, String old, String now) {
            byte[] text = new String(store, StandardCharsets.ISO_8859_1).replace(old, now).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(text).isNotEqualTo(store);
            return text;
        }
    }

    @Test
    void aStoreToWhichItsLogWasCarriedOverOnlyInPartIsWhole() throws IOException {
        NewRun start = new NewRun(Played.document("text ".repeat(20_000)), 42, Mode.LEARN, Optional.empty(), MORNING);
        RunId run;
        byte[] before;
        byte[] log;
        try (Journal journal = JournalOpening.of(folder, Played.CLOCK).journal()) {
            run = Played.whole(journal, start, Style.LEADER);
            before = Files.readAllBytes(folder.record());
            log = Files.readAllBytes(WriteAheadLog.of(folder.record()));
        }
        byte[] carriedOver = Files.readAllBytes(folder.record());
        assertThat(carriedOver.length).isGreaterThan(before.length);
        Files.write(folder.record(), Arrays.copyOf(carriedOver, before.length));
        Files.write(WriteAheadLog.of(folder.record()), log);

        JournalOpening opening = JournalOpening.of(folder, Played.CLOCK);
        try (Journal journal = opening.journal()) {
            assertThat(opening.notice()).isEmpty();
            assertThat(journal.run(run).orElseThrow().choices()).hasSize(Played.DECISIONS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedStoreIsSetAsideAndANewOneBegun(Damage damage) throws IOException {
        fill();
        assertSetAside(damage);
    }

    /** Such a store is not read through when it is opened. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"NOISE_IN_EVERY_PAGE", "A_WORD_CHANGED"})
    void aBigStoreWhoseTablesAreDamagedIsSetAsideTheFirstTime(Damage damage) throws IOException {
        fill();
        grow();
        assertSetAside(damage);
    }

    private void assertSetAside(Damage damage) throws IOException {
        byte[] damaged = damage.to(Files.readAllBytes(folder.record()));
        Files.write(folder.record(), damaged);

        JournalOpening opening = JournalOpening.of(folder, Played.CLOCK);
        try (Journal journal = opening.journal()) {
            Path aside = folder.path().resolve("record-damaged-2026-03-02-080000-123.sqlite");
            assertThat(opening.notice()).hasValueSatisfying(notice -> assertThat(notice).contains(aside.toString()));
            assertThat(aside).hasBinaryContent(damaged);
            assertThat(journal.count()).isZero();
            assertThat(journal.isLasting()).isTrue();
            Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
        }
        assertThat(countAfterOpening()).isEqualTo(1);
    }

    @Test
    void damageInABigStoreThatIsMetInUseIsSetAsideAtTheNextOpening() throws IOException {
        fill();
        grow();
        Files.write(folder.record(), withNoiseBehindTheTables(pagesOfRows()));
        try (Journal journal = JournalOpening.of(folder, Played.CLOCK).journal()) {
            assertThatThrownBy(() -> journal.runs(0, 10)).isInstanceOf(JournalException.class).hasMessageContaining("damaged");
        } catch (JournalException whileClosing) {
            assertThat(whileClosing).hasMessageContaining("damaged");
        }
        JournalOpening opening = JournalOpening.of(folder, Played.CLOCK);
        opening.journal().close();
        assertThat(opening.notice()).isPresent();
        assertThat(countAfterOpening()).isZero();
    }

    @Test
    void anEmptyFileIsTakenForANewStore() throws IOException {
        Files.createDirectories(folder.path());
        Files.createFile(folder.record());
        assertThat(countAfterOpening()).isZero();
    }

    @Test
    void aStoreFromANewerVersionIsLeftUntouchedToTheByte() throws IOException {
        fill();
        try (Database database = Database.open(folder.record())) {
            database.run("PRAGMA user_version = " + (Schema.VERSION + 1));
        }
        Map<Path, ByteBuffer> before = files();
        JournalOpening opening = JournalOpening.of(folder, Played.CLOCK);
        try (Journal journal = opening.journal()) {
            assertThat(opening.notice()).hasValueSatisfying(notice -> assertThat(notice)
                    .contains("not kept", "newer version", folder.record().toString()));
            assertThat(journal.isLasting()).isFalse();
            Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
            assertThat(journal.count()).isEqualTo(1);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whereTheFolderCannotBeMadeThePlayGoesOnWithoutARecord() throws IOException {
        Files.writeString(parent.resolve("file"), "in the way");
        assertGoesOnWithout(new DataFolder(parent.resolve("file/data")), parent.resolve("file/data"));
    }

    @Test
    void whereAFolderLiesInTheStoresPlaceThePlayGoesOnWithoutARecord() throws IOException {
        Files.createDirectories(folder.record());
        assertGoesOnWithout(folder, folder.record());
    }

    @Test
    void whereTheFolderIsReadOnlyThePlayGoesOnWithoutARecord() throws IOException {
        fill();
        try (Stream<Path> all = Files.walk(folder.path())) {
            all.forEach(path -> path.toFile().setWritable(false));
        }
        assumeThat(Files.isWritable(folder.path())).as("the super-user may write everywhere").isFalse();
        assertGoesOnWithout(folder, folder.path());
    }

    @Test
    void whereTheRecordCannotBeWrittenToTheOldRunsAreStillThereToBeLookedAt() throws IOException {
        fill();
        Files.delete(folder.locks());
        Files.createDirectory(folder.locks());
        Map<Path, ByteBuffer> before = stores();

        JournalOpening opening = JournalOpening.of(folder, Played.CLOCK);
        try (Journal journal = opening.journal()) {
            assertThat(opening.notice()).hasValueSatisfying(notice -> assertThat(notice)
                    .contains("earlier runs", "not kept", folder.locks().toString()));
            assertThat(journal.isLasting()).isFalse();
            assertThat(journal.count()).isEqualTo(8);
            assertThat(journal.run(journal.runs(0, 1).get(0).id()).orElseThrow().choices()).hasSize(Played.DECISIONS);
            Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
            assertThat(journal.count()).isEqualTo(9);
        }
        assertThat(stores()).isEqualTo(before);
    }

    @Test
    void aCopyToLookAtHoldsWhatWasLeftInTheLog() throws IOException {
        try (Journal journal = JournalOpening.of(folder, Played.CLOCK).journal()) {
            Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
            try (Journal copy = ReadCopy.of(folder.record()).orElseThrow()) {
                assertThat(copy.count()).isEqualTo(1);
            }
        }
    }

    private static void assertGoesOnWithout(DataFolder folder, Path named) {
        JournalOpening opening = JournalOpening.of(folder, Played.CLOCK);
        try (Journal journal = opening.journal()) {
            assertThat(opening.notice()).hasValueSatisfying(notice -> assertThat(notice).contains("not kept", named.toString()));
            Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
            assertThat(journal.isLasting()).isFalse();
        }
    }

    private void fill() {
        try (Journal journal = JournalOpening.of(folder, Played.CLOCK).journal()) {
            for (int run = 0; run < 8; run++) {
                Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
            }
        }
    }

    private void grow() {
        try (Database database = Database.open(folder.record())) {
            database.run("UPDATE scenario_texts SET text = text || hex(zeroblob(2000000))");
        }
    }

    /** The pages, from 1, in which no table is described. */
    private List<Integer> pagesOfRows() {
        try (Database database = Database.open(folder.record())) {
            return database.list("SELECT pageno FROM dbstat WHERE name NOT IN ('sqlite_schema', 'sqlite_master')", row -> row.number("pageno"));
        }
    }

    private byte[] withNoiseBehindTheTables(List<Integer> pages) throws IOException {
        byte[] whole = Files.readAllBytes(folder.record());
        byte[] noisy = Damage.NOISE_IN_EVERY_PAGE.to(whole.clone());
        pages.forEach(page -> System.arraycopy(noisy, (page - 1) * PAGE, whole, (page - 1) * PAGE, PAGE));
        return whole;
    }

    private long countAfterOpening() {
        JournalOpening opening = JournalOpening.of(folder, Played.CLOCK);
        try (Journal journal = opening.journal()) {
            assertThat(opening.notice()).isEmpty();
            return journal.count();
        }
    }

    private Map<Path, ByteBuffer> files() throws IOException {
        return contents(path -> true);
    }

    private Map<Path, ByteBuffer> stores() throws IOException {
        return contents(path -> !path.equals(folder.locks()));
    }

    private Map<Path, ByteBuffer> contents(Predicate<Path> which) throws IOException {
        Map<Path, ByteBuffer> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.path())) {
            for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
                contents.put(file, ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
