package org.balancingact.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk of 64 KiB, where the user may mount one; {@link WholeFileTest} runs a made-up one full for everybody. */
@EnabledOnOs(OS.LINUX)
class RealFullDiskTest {
    private static final byte[] TOO_MUCH = new byte[50_000];

    @TempDir
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "only an administrator may mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void whatWasThereStaysAndNothingIsLeftBeside() throws IOException {
        Path file = Files.writeString(disk.resolve("file"), "old".repeat(8_000));
        assertThatThrownBy(() -> WholeFile.write(file, TOO_MUCH)).hasMessageContaining("The disk is full");
        assertThatThrownBy(() -> WholeFile.writeAll(disk.resolve("plots"), Map.of("a", Content.of(TOO_MUCH))))
                .hasMessageContaining("The disk is full");
        assertThat(file).hasContent("old".repeat(8_000));
        try (Stream<Path> left = Files.list(disk)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFileWithTwoNamesIsPutBack() throws IOException {
        Path file = Files.writeString(disk.resolve("file"), "old".repeat(8_000));
        Path other = Files.createLink(disk.resolve("other"), file);
        assertThatThrownBy(() -> WholeFile.write(file, new byte[70_000])).hasMessageContaining("The disk is full");
        assertThat(other).hasContent("old".repeat(8_000));
    }
}
