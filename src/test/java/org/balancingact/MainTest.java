package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @Test
    void aFileIsPrintedThoughTheDisplayIsGone(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("room.pdf");
        ProcessBuilder paper = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "paper", "nobody-asked-the-new-hire", "--seed", "1", "--pdf", file.toString())
                .redirectErrorStream(true);
        paper.environment().put("DISPLAY", ":9999");
        Process printed = paper.start();
        String said = new String(printed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.waitFor()).as(said).isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void theProgramIsWholeHere() throws IOException {
        assertThat(Installation.trouble()).isEmpty();
    }
}
