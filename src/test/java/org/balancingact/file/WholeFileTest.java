package org.balancingact.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] NEW = "new".repeat(1000).getBytes();

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("file.csv");
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void aFileIsWrittenWholeAndSaysWhetherAnotherWasThere() throws IOException {
        assertThat(WholeFile.write(file(), new byte[] {1, 2, 3})).isEqualTo(new WrittenFile(file(), false));
        assertThat(WholeFile.write(file(), new byte[] {4})).isEqualTo(new WrittenFile(file(), true));
        assertThat(Files.readAllBytes(file())).containsExactly(4);
        assertOnly("file.csv");
    }

    @Test
    void linksAreFollowedAndStay() throws IOException {
        Path target = Files.writeString(Files.createDirectory(folder.resolve("far")).resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("far", "target"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("link-to-link"), link);
        WholeFile.write(linkToLink, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(linkToLink).isSymbolicLink();
        assertThat(Files.readAllBytes(target)).isEqualTo(NEW);
    }

    @Test
    void aLinkToNothingGetsItsFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("not-there-yet"));
        assertThat(WholeFile.write(link, NEW).replaced()).isFalse();
        assertThat(Files.readAllBytes(folder.resolve("not-there-yet"))).isEqualTo(NEW);
        assertThat(link).isSymbolicLink();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void modesAreKept() throws IOException {
        Files.setPosixFilePermissions(Files.createFile(file()), PosixFilePermissions.fromString("rw-r-----"));
        WholeFile.write(file(), NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-r-----");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void otherNamesOfAFileNameTheNewContentToo() throws IOException {
        Files.writeString(file(), "old");
        Path other = Files.createLink(folder.resolve("other"), file());
        WholeFile.write(file(), NEW);
        assertThat(Files.readAllBytes(other)).isEqualTo(NEW);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void pipesAreWrittenThrough() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<byte[]> read = reader.submit(() -> Files.readAllBytes(pipe));
            assertThat(WholeFile.write(pipe, NEW).replaced()).isFalse();
            assertThat(read.get()).isEqualTo(NEW);
            assertThat(Files.readAttributes(pipe, "isOther").get("isOther")).isEqualTo(true);
        } finally {
            reader.shutdownNow();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsToldAsFull() {
        assertThatThrownBy(() -> WholeFile.write(Path.of("/dev/full"), NEW)).isInstanceOf(NotWritten.class)
                .hasMessageContaining("disk is full");
        WholeFile.write(Path.of("/dev/null"), NEW);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void aDiskThatRunsFullTakesNothingAway() throws IOException {
        Files.writeString(file(), "old");
        WholeFiles full = new WholeFiles(LeakyDisk.fullAfter(100));
        assertThatThrownBy(() -> full.write(Map.of(file(), Content.of(NEW)))).isInstanceOf(NotWritten.class)
                .hasMessageContaining("The disk is full, so " + file());
        assertThat(file()).hasContent("old");
        assertOnly("file.csv");
    }

    @Test
    void anErrorInTheMiddleLeavesNothingBehind() throws IOException {
        Files.writeString(file(), "old");
        WholeFiles broken = new WholeFiles(new LeakyDisk(any -> true, 100, () -> {
            throw new OutOfMemoryError("made up");
        }));
        assertThatThrownBy(() -> broken.write(Map.of(file(), Content.of(NEW)))).isInstanceOf(OutOfMemoryError.class);
        assertThat(file()).hasContent("old");
        assertOnly("file.csv");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatIsWrittenInPlaceIsPutBackWhereThatFails() throws IOException {
        Files.writeString(file(), "old");
        Path other = Files.createLink(folder.resolve("other"), file());
        WholeFiles full = new WholeFiles(new LeakyDisk(file()::equals, 100, () -> {
            throw new IOException("No space left on device");
        }));
        assertThatThrownBy(() -> full.write(Map.of(file(), Content.of(NEW)))).hasMessageContaining("disk is full");
        assertThat(other).hasContent("old");
        assertOnly("file.csv", "other");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatCanNotBePutBackIsKeptAndNamed() throws IOException {
        Files.writeString(file(), "old");
        Files.createLink(folder.resolve("other"), file());
        WholeFiles broken = new WholeFiles(new LeakyDisk(file()::equals, 1, () -> {
            throw new IOException("Input/output error");
        }));
        String message = catchThrowable(
                () -> broken.write(Map.of(file(), Content.of(NEW)))).getMessage();
        Path kept = Path.of(message.replaceAll("(?s).*kept as (.*)\\. Copy.*", "$1"));
        assertThat(kept).hasContent("old");
        Files.delete(kept);
    }

    @Test
    void everyReasonIsTheTrueOne() throws IOException {
        assertReason(folder, "is a folder");
        assertReason(folder.resolve("gone").resolve("file"), "There is no folder for");
        Path inTheWay = Files.createFile(folder.resolve("in-the-way"));
        assertReason(inTheWay.resolve("file"), "a file is in the way");
        assertReason(folder.resolve("n".repeat(300)), "too long");
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"));
        assertReason(circle, "leads back to itself");
        Path astray = Files.createSymbolicLink(folder.resolve("astray"), folder.resolve("gone").resolve("file"));
        assertReason(astray, astray + " → " + folder.resolve("gone").resolve("file"));
        assertThatThrownBy(() -> WholeFile.writeAll(inTheWay, Map.of("a", Content.of(NEW)))).hasMessageContaining("is a file");
        assertOnly("in-the-way", "circle", "astray");
    }

    private static void assertReason(Path file, String reason) {
        assertThatThrownBy(() -> WholeFile.write(file, NEW)).isInstanceOf(NotWritten.class).hasMessageContaining(reason);
    }

    @Test
    void theFilesOfAFolderAreAllWrittenOrNone() throws IOException {
        Path fresh = folder.resolve("one").resolve("two");
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("a", Content.of(new byte[] {1}));
        files.put("b", Content.of(new byte[] {2}));
        files.put("c", Content.of(NEW));
        assertThatThrownBy(() -> new WholeFiles(LeakyDisk.fullAfter(100)).write(fresh, files)).isInstanceOf(NotWritten.class);
        assertOnly();
        assertThat(WholeFile.writeAll(fresh, files)).extracting(WrittenFile::file)
                .containsExactly(fresh.resolve("a"), fresh.resolve("b"), fresh.resolve("c"));
    }

    @Test
    void aFileThatCanNotTakeItsPlaceTakesTheOthersBack() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        Files.createDirectory(folder.resolve("c"));
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("a", Content.of(NEW));
        files.put("b", Content.of(NEW));
        files.put("c", Content.of(NEW));
        assertThatThrownBy(() -> WholeFile.writeAll(folder, files)).hasMessageContaining("is a folder");
        assertThat(folder.resolve("a")).hasContent("old");
        assertOnly("a", "c");
    }

    @Test
    void whatAKilledProcessLeftIsTakenAwayByTheNextWriter() throws IOException {
        Files.writeString(folder.resolve(".balancing-act-0-1.part"), "half");
        WholeFile.write(file(), NEW);
        assertOnly("file.csv");
    }
}
