package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.balancingact.journal.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void copiesThatAKilledProcessLeftAreRemovedAndNothingElse() throws IOException {
        Path stale = copy("sqlite-3-old-library.so", Duration.ofDays(2));
        Path fresh = copy("sqlite-3-new-library.so", Duration.ZERO);
        Path other = copy("letter.txt", Duration.ofDays(2));
        NativeLibrary.removeStale(folder, Played.MORNING.minus(Duration.ofHours(1)));
        assertThat(stale).doesNotExist();
        assertThat(fresh).exists();
        assertThat(other).exists();
    }

    private Path copy(String name, Duration age) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(Played.MORNING.minus(age)));
    }
}
